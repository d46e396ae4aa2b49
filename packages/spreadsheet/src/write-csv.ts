import { stringify } from "#csv-stringify";

import { neutralize } from "./sheet.js";

/** RFC 4180; a cell with a line end of either kind is quoted: there are readers to whom a lone line feed ends the row. */
const form = { record_delimiter: "windows", quoted_match: /[\r\n]/ } as const;

/** @public A table as CSV for programs. Cells that a spreadsheet would take for a formula are made text, line by line. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => row.map(neutralize)),
    form,
  );
}

/** @public A table as CSV for office programs, with a byte order mark. Cells come neutralised. */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): Uint8Array {
  return new TextEncoder().encode(stringify([header, ...rows] as string[][], { ...form, bom: true }));
}

/** @public A table as text to paste into a mail or a spreadsheet: cells apart by tabs. Cells come neutralised. */
export function pasteText(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { delimiter: "\t", record_delimiter: "unix", quoted_match: /[\r\n]/ });
}
