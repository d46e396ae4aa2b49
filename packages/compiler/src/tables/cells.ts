import type { Finding } from "@mulu/schema";

import { columnName } from "./sheet.js";
import type { CellPlace } from "./report.js";
import type { TableRow } from "./collect-rows.js";
import type { Outcome } from "./write-row.js";

/** Whether what a row says stands in the catalogs, or would but for --dry-run. */
export function isTaken(outcome: Outcome | undefined): boolean {
  return outcome !== undefined && outcome.result !== "refused";
}

interface Read {
  findings: readonly Finding[];
  /** Rows whose documents were written, or say the same already. */
  taken: readonly TableRow[];
}

const key = (sheet: string, address: string): string => `${sheet}\n${address}`;

/**
 * How many cells say something of a thing, and how many of these were placed: cells of rows that were taken, of which no
 * error is reported.
 */
export function countCells(
  meaningful: readonly CellPlace[],
  { findings, taken }: Read,
): { meaningful: number; placed: number } {
  const wrong = new Set(
    findings.flatMap(({ severity, path: [sheet, address] }) =>
      severity === "error" ? [key(String(sheet), String(address))] : [],
    ),
  );
  const rows = new Set(taken.flatMap((row) => row.places.map(({ sheet, row: at }) => key(sheet, String(at + 1)))));
  const placed = meaningful.filter(({ sheet, row, column = 0 }) => {
    const address = `${columnName(column)}${String(row + 1)}`;
    return rows.has(key(sheet, String(row + 1))) && !wrong.has(key(sheet, address));
  });
  return { meaningful: meaningful.length, placed: placed.length };
}
