import type { Paper, PaperCell, PaperPart, PaperTable } from "@mulu/engine";
import pdfmake from "pdfmake";
import type { Content, TableCell, TDocumentDefinitions } from "pdfmake/interfaces.js";

import { fontFiles, missingSigns } from "./fonts.js";
import { foot, lookOf, page, placesAcross, points } from "./look.js";
import type { Look } from "./look.js";
import { linesOf } from "./measure.js";
import { placesIn, withoutTallRows } from "./tall-rows.js";

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

function tableContent({ columns, rows }: PaperTable, { room, look }: { room: number; look: Look }): Content {
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
    fontSize: look.cell,
    lineHeight: 1.1,
    margin: [0, 4, 0, 4],
  };
}

interface Place {
  look: Look;
  room: number;
  places: number;
  /** Percent of a page that a heading takes with the beginning of what follows it. */
  needed: number;
}

/** Percent of a page for a heading and two lines of text, or the header and the first row of a table. */
function neededBy(
  next: PaperPart | undefined,
  { look, places, height }: { look: Look; places: number; height: number },
): number {
  const heading = look.heading * 2;
  if (next?.is !== "table") return (100 * (heading + 2 * (look.line ?? look.text * 1.2))) / height;
  const widths = placesIn(next, places);
  const [first = []] = withoutTallRows(next, places).rows;
  const lines = Math.max(
    1,
    ...first.map((held, at) => ((held?.rows ?? 1) > 1 ? 1 : linesOf(held?.text ?? "", widths[at] ?? 1))),
  );
  return (100 * (heading + (lines + 2) * look.cell * 1.3 + 20)) / height;
}

function content(part: PaperPart, { look, room, places, needed }: Place): Content {
  switch (part.is) {
    case "heading":
      return { text: part.text, bold: true, fontSize: look.heading, margin: [0, 6, 0, 3], headlineLevel: needed };
    case "text":
      return { text: part.text, fontSize: look.text, leadingIndent: 2 * look.text, margin: [0, 0, 0, 3] };
    case "note":
      return { text: part.text, fontSize: look.note };
    case "table":
      return tableContent(withoutTallRows(part, places), { room, look });
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
  const { long, short } = page;
  const look = lookOf(broad);
  const { margin, line } = look;
  const places = placesAcross(broad);
  const height = points((broad ? short : long) - margin.top - margin.bottom);
  const room = points((broad ? long : short) - margin.left - margin.right);
  const definition: TDocumentDefinitions = {
    pageSize: "A4",
    pageOrientation: broad ? "landscape" : "portrait",
    pageMargins: [points(margin.left), points(margin.top), points(margin.right), points(margin.bottom)],
    defaultStyle: {
      font: family,
      fontSize: look.text,
      lineHeight: line === undefined ? 1.1 : line / look.text,
    },
    // No clock: the day in a file says nothing of the paper.
    info: { title, creationDate: new Date(0) },
    footer: (at, of) => ({
      text: `${foot.before}${at}${foot.between}${of}${foot.after}`,
      alignment: "center",
      fontSize: look.note,
      margin: [0, 14, 0, 0],
    }),
    // No heading stands alone at the foot of a page: its level tells how much of a page it needs with what follows it.
    pageBreakBefore: ({ headlineLevel, startPosition }) =>
      headlineLevel !== undefined && startPosition.verticalRatio * 100 > 100 - headlineLevel,
    content: [
      {
        text: title,
        bold: true,
        fontSize: look.title,
        alignment: "center",
        margin: [0, 0, 0, 6],
      },
      ...under.map((text): Content => ({ text, alignment: "center", margin: [0, 0, 0, 3] })),
      ...parts.map((part, at) =>
        content(part, { look, room, places, needed: neededBy(parts[at + 1], { look, places, height }) }),
      ),
    ],
  };
  return new Uint8Array(await readyPrinter().createPdf(definition).getBuffer());
}
