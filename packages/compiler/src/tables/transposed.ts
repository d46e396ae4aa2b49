import { isHeader } from "./header-names.js";
import type { Sheet } from "./sheet.js";

/** Whether a table without a header row has its headers one below the other: a column that begins most of its rows. */
export function isTransposed({ rows }: Sheet): boolean {
  const firsts = rows.flatMap((row) => {
    const filled = row.filter((cell) => cell !== undefined && cell.text.trim() !== "");
    return filled.length > 1 && filled[0] ? [filled[0].text] : [];
  });
  const headers = new Set(firsts.filter(isHeader));
  return headers.size > 2 && headers.size * 2 > firsts.length;
}
