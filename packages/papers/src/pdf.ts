import type { Paper, PaperCell, PaperPart, PaperTable } from "@mulu/engine";
import pdfmake from "pdfmake";
import type { Content, TableCell, TDocumentDefinitions } from "pdfmake/interfaces.js";

import { fontFiles, missingSigns } from "./fonts.js";
import { foot, page, placesAcross, points, sizes } from "./look.js";
import { withoutTallRows } from "./tall-rows.js";

/** @public Signs of a paper that the font of the pdf does not have: they would be empty boxes. */
export class SignsMissing extends Error {
  override readonly name = "SignsMissing";
  readonly signs: readonly string[];

  constructor(signs: readonly string[]) {
    const shown = signs.map(
      (sign) => `${sign}（U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}）`,
    );
    super(`the font of the pdf lacks ${shown.join("、")}`);
    this.signs = signs;
  }
}

const family = "Noto";

/** Only the two font files are read, and nothing from elsewhere. */
function readyPrinter(): typeof pdfmake {
  pdfmake.setFonts({ [family]: { normal: fontFiles.normal, bold: fontFiles.bold } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path: string) => path === fontFiles.normal || path === fontFiles.bold);
  return pdfmake;
}

function tableContent({ columns, rows }: PaperTable, room: number): Content {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  // Cells have a margin of three points at either side, and a line.
  const free = room - columns.length * 7 - 1;
  const widths = columns.map(({ share }) => (free * share) / whole);
  const head = columns.map(({ title }): TableCell => ({ text: title, bold: true, alignment: "center" }));
  const body = rows.map((cells) =>
    columns.map(({ centred }, at): TableCell => {
      const held: PaperCell | undefined = cells[at];
      if (!held) return {};
      const spans = held.rows !== undefined && held.rows > 1;
      return {
        text: held.text,
        ...(centred || spans ? { alignment: "center" as const } : {}),
        ...(spans ? { rowSpan: held.rows } : {}),
      };
    }),
  );
  return {
    table: { headerRows: 1, dontBreakRows: true, widths, body: [head, ...body] },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      paddingLeft: () => 3,
      paddingRight: () => 3,
      paddingTop: () => 2.5,
      paddingBottom: () => 2.5,
    },
    fontSize: sizes.cell,
    margin: [0, 4, 0, 4],
  };
}

function content(part: PaperPart, { room, places }: { room: number; places: number }): Content {
  switch (part.is) {
    case "heading":
      return { text: part.text, bold: true, fontSize: sizes.heading, margin: [0, 6, 0, 3] };
    case "text":
      return { text: part.text, fontSize: sizes.text, leadingIndent: 2 * sizes.text, margin: [0, 0, 0, 3] };
    case "note":
      return { text: part.text, fontSize: sizes.note };
    case "table":
      return tableContent(withoutTallRows(part, places), room);
  }
}

/**
 * @public A paper as a pdf with its font in it: header rows on each page, pages numbered. Same paper, same bytes.
 * @throws SignsMissing where the font lacks a sign
 */
export async function writePaperPdf(paper: Paper): Promise<Uint8Array> {
  const missing = await missingSigns(paper);
  if (missing.length > 0) throw new SignsMissing(missing);
  const { title, under, broad, parts } = paper;
  const { long, short, margin } = page;
  const room = points((broad ? long : short) - 2 * margin.side);
  const side = points(margin.side);
  const definition: TDocumentDefinitions = {
    pageSize: "A4",
    pageOrientation: broad ? "landscape" : "portrait",
    pageMargins: [side, points(margin.top), side, points(margin.bottom)],
    defaultStyle: { font: family, fontSize: sizes.text, lineHeight: 1.1 },
    // No clock: the day in a file says nothing of the paper.
    info: { title, creationDate: new Date(0) },
    footer: (at, of) => ({
      text: `${foot.before}${at}${foot.between}${of}${foot.after}`,
      alignment: "center",
      fontSize: sizes.note,
      margin: [0, 14, 0, 0],
    }),
    content: [
      {
        text: title,
        bold: true,
        fontSize: broad ? sizes.title : sizes.upright,
        alignment: "center",
        margin: [0, 0, 0, 6],
      },
      ...under.map((text): Content => ({ text, alignment: "center", margin: [0, 0, 0, 3] })),
      ...parts.map((part) => content(part, { room, places: placesAcross(broad) })),
    ],
  };
  return new Uint8Array(await readyPrinter().createPdf(definition).getBuffer());
}
