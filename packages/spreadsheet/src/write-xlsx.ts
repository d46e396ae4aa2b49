import { strToU8, zipSync } from "fflate";

import { attributeXml, cellsXml } from "./cells-xml.js";
import { guidesXml } from "./column-guides.js";
import type { ColumnGuide } from "./column-guides.js";
import { inOne } from "./unreadable.js";
import { say } from "./words/say.js";
import { paths, workbookFrame } from "./workbook-frame.js";

/** @public A table to write as one sheet. */
export interface TableToWrite {
  name: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
  /** How the cells of each column are filled in, in the order of the header. */
  columns?: readonly ColumnGuide[];
}

/** Local time on purpose: archives store the clock's face, so this is the same minute in every time zone. */
export const fixedTime = "2000-01-01T00:00:00";

/** @public A table as a workbook. All cells are text: credit codes keep their digits, and nothing is run. Same table, same bytes. */
export async function writeXlsx(table: TableToWrite): Promise<Uint8Array<ArrayBuffer>> {
  const { name, header, rows, columns: guides = [] } = table;
  const frame = await workbookFrame(rows.some((row) => row.some((text) => text !== "")));
  const cells = cellsXml(header, rows);
  const columns = columnsXml(header, rows.slice(0, 200));
  const sheet = `${columns}<sheetData>${cells.rows}</sheetData>${guidesXml(guides)}`;
  const parts = {
    ...frame.parts,
    [paths.sheet]: strToU8(frame.sheet.join(sheet)),
    [paths.texts]: strToU8(frame.texts.join(cells.texts)),
    [paths.workbook]: strToU8(frame.workbook.join(attributeXml(allowedName(name)))),
  };
  const sorted = Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: fixedTime });
}

/** @throws RangeError for what spreadsheets refuse as the name of a sheet */
function allowedName(name: string): string {
  if (name !== "" && name.length <= 31 && !/[[\]/\\:*?]/.test(name)) return name;
  throw new RangeError(inOne(say("no-sheet-name", { name })));
}

function columnsXml(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const columns = header.map((title, index) => {
    const width = widthOf(title, rows, index);
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

function widthOf(title: string, rows: readonly (readonly string[])[], column: number): number {
  let longest = title.length;
  for (const row of rows) longest = Math.max(longest, row[column]?.length ?? 0);
  return Math.min(Math.max(longest * 2, 8), 48);
}
