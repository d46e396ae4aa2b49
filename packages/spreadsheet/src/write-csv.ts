import { neutralize } from "./sheet.js";

type Rows = readonly (readonly string[])[];

/**
 * Rows as lines. A cell that holds a separator, a quote or a line end of either kind stands in quotes (RFC 4180): there are
 * readers to whom a lone line feed ends the row.
 */
function lines(rows: Rows, { separator, end }: { separator: "," | "\t"; end: "\r\n" | "\n" }): string {
  const cell = (text: string): string =>
    text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join(separator) + end).join("");
}

const asCsv = { separator: ",", end: "\r\n" } as const;

/** @public A table as CSV for programs. Cells that a spreadsheet would take for a formula are made text, line by line. */
export function csvText(rows: Rows): string {
  return lines(
    rows.map((row) => row.map(neutralize)),
    asCsv,
  );
}

/** @public Spreadsheets take a file without it for GBK and show rubbish. */
export const byteOrderMark = "\ufeff";

/** @public The text of `writeCsv`, less its byte order mark. Cells come neutralised. */
export function neutralCsv(header: readonly string[], rows: Rows): string {
  return lines([header, ...rows], asCsv);
}

/** @public A table as CSV for office programs, with a byte order mark. Cells come neutralised. */
export function writeCsv(header: readonly string[], rows: Rows): Uint8Array {
  return new TextEncoder().encode(byteOrderMark + neutralCsv(header, rows));
}

/** @public A table as text to paste into a mail or a spreadsheet: cells apart by tabs. Cells come neutralised. */
export function pasteText(rows: Rows): string {
  return lines(rows, { separator: "\t", end: "\n" });
}
