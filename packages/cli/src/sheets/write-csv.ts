import { stringify } from "csv-stringify/sync";

/** A table as CSV for office programs: byte order mark, CRLF, cells with a line end quoted. Cells come neutralised. */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): Uint8Array {
  const text = stringify([header, ...rows] as string[][], {
    record_delimiter: "windows",
    quoted_match: /[\r\n]/,
    bom: true,
  });
  return new TextEncoder().encode(text);
}
