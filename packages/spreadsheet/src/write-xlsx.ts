import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import writeXlsxFile from "write-excel-file/universal";

import { withGuides } from "./column-guides.js";
import type { ColumnGuide } from "./column-guides.js";

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
export async function writeXlsx({ name, header, rows, columns: guides }: TableToWrite): Promise<Uint8Array> {
  const cell = (value: string) => (value === "" ? null : { value, type: String, format: "@", wrap: true });
  const data = [
    header.map((value) => ({ value, type: String, format: "@", fontWeight: "bold" as const })),
    ...rows.map((row) => row.map(cell)),
  ];
  const columns = header.map((title, index) => ({
    width: widthOf(
      title,
      rows.slice(0, 200).map((row) => row[index]),
    ),
  }));
  const written = await writeXlsxFile(data, { sheet: name, stickyRowsCount: 1, columns }).toBlob();
  const parts = unzipSync(new Uint8Array(await written.arrayBuffer()));
  const guided =
    guides === undefined ? undefined : withGuides(strFromU8(parts[firstSheet] ?? new Uint8Array()), guides);
  if (guided !== undefined) parts[firstSheet] = strToU8(guided);
  const sorted = Object.keys(parts).sort();
  return zipSync(Object.fromEntries(sorted.map((path) => [path, parts[path] ?? new Uint8Array()])), {
    mtime: fixedTime,
  });
}

const firstSheet = "xl/worksheets/sheet1.xml";

function widthOf(title: string, cells: readonly (string | undefined)[]): number {
  const longest = Math.max(title.length, ...cells.map((text) => text?.length ?? 0));
  return Math.min(Math.max(longest * 2, 8), 48);
}
