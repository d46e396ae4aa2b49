import { chineseNumber } from "@mulu/engine";
import type { Paper, PaperPart, PaperTable } from "@mulu/engine";
import { unzipSync } from "fflate";
import writeXlsxFile from "write-excel-file/universal";
import type { CellObject, Feature } from "write-excel-file/universal";

import { broadLook, foot } from "./look.js";
import { linesOf } from "./measure.js";
import { archive } from "./parts.js";
import { placesIn, withoutTallRows } from "./tall-rows.js";

/** A workbook is printed on broad pages, whatever the paper says. */
const sizes = broadLook;

/** Characters of a sheet's width at the size of cells: it is printed on broad pages, whatever the paper says. */
const signs = 150;

type Cell = CellObject | null;

const text = (value: string): CellObject => ({
  value,
  type: String,
  format: "@",
  wrap: true,
  fontSize: sizes.cell,
  alignVertical: "center",
});

const bordered = { borderStyle: "thin", borderColor: "#000000" } as const;

/** A line over the whole width; what it covers is empty. */
function line(value: string, columns: number, look: Partial<CellObject>): Cell[] {
  const first = { ...text(value), columnSpan: columns, ...look };
  return [first, ...Array.from({ length: columns - 1 }, () => null)];
}

/** The highest row there can be, in points. */
const highest = 409;

/** Programs do not agree on how high a row with long texts opens; so each is as high as its letters need. */
const heightOf = (lines: number, size: number): number => Math.min(highest, Math.ceil(lines * size * 1.35 + 4));

/** The height of a line over the whole width. */
const lineHeight = (value: string, size: number): number => heightOf(linesOf(value, (signs * sizes.cell) / size), size);

function tableRows(given: PaperTable): Cell[][] {
  const { columns, rows } = withoutTallRows(given, signs);
  const places = placesIn(given, signs);
  const high = (texts: readonly (string | undefined)[]): number =>
    heightOf(Math.max(1, ...texts.map((each, at) => linesOf(each ?? "", places[at] ?? 1))), sizes.cell);
  const height = high(columns.map(({ title }) => title));
  const head = columns.map(
    ({ title }): CellObject => ({ ...text(title), fontWeight: "bold", align: "center", height, ...bordered }),
  );
  const heights = rows.map((cells) => high(cells.map((each) => ((each?.rows ?? 1) > 1 ? undefined : each?.text))));
  rows.forEach((cells, row) => {
    cells.forEach((held, at) => {
      const spans = held?.rows ?? 1;
      if (held === undefined || spans === 1) return;
      const last = row + spans - 1;
      const has = heights.slice(row, last + 1).reduce((sum, each) => sum + each, 0);
      const needs = linesOf(held.text, places[at] ?? 1) * sizes.cell * 1.35 + 4;
      // A name of a group that is longer than its rows are high makes its last row higher.
      if (needs > has) heights[last] = Math.min(highest, Math.ceil((heights[last] ?? 0) + needs - has));
    });
  });
  const body = rows.map((cells, row) =>
    columns.map(({ centred }, at): Cell => {
      const held = cells[at];
      if (!held) return null;
      const spans = held.rows !== undefined && held.rows > 1;
      return {
        height: heights[row] ?? 0,
        ...text(held.text),
        ...bordered,
        align: centred || spans ? "center" : "left",
        // In the middle of many rows the name of a group would stand where a page ends, and be cut there.
        ...(spans ? { rowSpan: held.rows, alignVertical: "top" as const } : {}),
      };
    }),
  );
  return [head, ...body];
}

/** Fits the width of the sheet to the page, as many pages long as it gets. */
const fit = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

/** Names of the sheets of a paper: a table each. */
const sheetName = (at: number): string => (at === 0 ? "附件" : `附件（${chineseNumber(at + 1)}）`);

/** What the library has no option for: the fit, the number of the page, and the header row on each page. */
function printing(headerRows: readonly (number | undefined)[]): Feature<Blob> {
  const number = `<headerFooter><oddFooter>&amp;C${foot.before}&amp;P${foot.between}&amp;N${foot.after}</oddFooter></headerFooter>`;
  const { left, right, top, bottom } = sizes.margin;
  const inches = (millimetres: number): string => (millimetres / 25.4).toFixed(3);
  const margins = { left: inches(left), right: inches(right), top: inches(top), bottom: inches(bottom) };
  const attributes = (tag: string, given: Record<string, string | number>): Record<string, string | number> => {
    if (tag === "pageMargins") return { ...given, ...margins };
    return tag === "pageSetup" ? { ...given, fitToWidth: 1, fitToHeight: 0 } : given;
  };
  const isPaper = ({ sheetIndex }: { sheetIndex: number }): boolean => sheetIndex < headerRows.length;
  const sheet = {
    transformElementAttributes: attributes,
    insert: (_: unknown, at: { sheetIndex: number }) => (isPaper(at) ? number : undefined),
    transform: (xml: string, _: unknown, at: { sheetIndex: number }) =>
      isPaper(at) ? xml.replace("<sheetViews", `${fit}<sheetViews`) : xml,
  };
  const titles = headerRows.flatMap((row, at) =>
    row === undefined
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${sheetName(at)}'!$${row}:$${row}</definedName>`,
        ],
  );
  const workbook = (xml: string): string =>
    titles.length === 0
      ? xml
      : xml.replace("</sheets>", () => `</sheets><definedNames>${titles.join("")}</definedNames>`);
  return {
    files: {
      transform: { "xl/worksheets/sheet{id}.xml": sheet, "xl/workbook.xml": { transform: workbook } },
    },
  };
}

/** @public A table that goes along on a sheet of its own, for whoever works on with it. */
export interface TableBehind {
  name: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

/** The sheet behind the paper: plain rows, all of them text. */
function sheetBehind({ name, header, rows }: TableBehind): { sheet: string; data: Cell[][]; stickyRowsCount: number } {
  const plain = (value: string): Cell => (value === "" ? null : text(value));
  const data = [
    header.map((value): Cell => ({ ...text(value), fontWeight: "bold" })),
    ...rows.map((row) => row.map(plain)),
  ];
  return { sheet: name, data, stickyRowsCount: 1 };
}

/** The parts of a paper sheet by sheet: each ends with its table, and what stands behind the last table goes with it. */
function sheetsOf(parts: readonly PaperPart[]): PaperPart[][] {
  const sheets: PaperPart[][] = [[]];
  for (const [at, part] of parts.entries()) {
    sheets.at(-1)?.push(part);
    if (part.is === "table" && parts.slice(at + 1).some(({ is }) => is === "table")) sheets.push([]);
  }
  return sheets;
}

/** One sheet of a paper, and where its header row stands. */
function paperSheet({ title, under }: Pick<Paper, "title" | "under">, parts: readonly PaperPart[]) {
  const table = parts.find((part) => part.is === "table");
  const count = table?.columns.length ?? 1;
  const data: Cell[][] = [
    line(title, count, { fontSize: sizes.title, fontWeight: "bold", align: "center", height: sizes.title * 2 }),
    ...under.map((each) =>
      line(each, count, { fontSize: sizes.text, align: "center", height: lineHeight(each, sizes.text) }),
    ),
  ];
  let headerRow: number | undefined;
  for (const part of parts) {
    if (part.is === "table") {
      headerRow = data.length + 1;
      for (const row of tableRows(part)) data.push(row);
    } else {
      const look = part.is === "heading" ? ({ fontWeight: "bold" } as const) : {};
      data.push(line(part.text, count, { align: "left", height: lineHeight(part.text, sizes.cell), ...look }));
    }
  }
  const columns = table ? placesIn(table, signs).map((width) => ({ width })) : [{ width: signs }];
  return { data, columns, headerRow };
}

/**
 * @public A paper as a workbook that prints as it should: a sheet for each table, one page wide, header row on each page.
 * Same paper, same bytes.
 * @param behind a table for a further sheet
 */
export async function writePaperXlsx({ title, under, parts }: Paper, behind?: TableBehind): Promise<Uint8Array> {
  const papers = sheetsOf(parts).map((each, at) => paperSheet({ title, under: at === 0 ? under : [] }, each));
  const sheets = papers.map(({ data, columns, headerRow }, at) => ({
    ...{ data, columns, sheet: sheetName(at), orientation: "landscape" as const },
    ...(headerRow === undefined ? {} : { stickyRowsCount: headerRow }),
  }));
  const written = await writeXlsxFile(behind ? [...sheets, sheetBehind(behind)] : sheets, {
    features: [printing(papers.map(({ headerRow }) => headerRow))],
  }).toBlob();
  return archive(unzipSync(new Uint8Array(await written.arrayBuffer())));
}
