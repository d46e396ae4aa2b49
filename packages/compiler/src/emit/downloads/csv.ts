import { stringify } from "csv-stringify/sync";

import { neutralize } from "../../tables/sheet.js";

/**
 * RFC 4180. Cells that a spreadsheet would take for a formula are made text, line by line, and a cell with a line end of
 * either kind is quoted: there are readers to whom a lone line feed ends the row.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => row.map(neutralize)),
    { record_delimiter: "windows", quoted_match: /[\r\n]/ },
  );
}
