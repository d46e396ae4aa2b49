import type { Finding } from "@mulu/schema";

import { part, tell } from "../words/say.js";
import type { Value } from "../words/types.js";
import { quoted, tableCodes, tableFinding } from "./report.js";
import { columnName } from "./sheet.js";
import type { Sheet, SheetCell, SheetRow } from "./sheet.js";

/** The part of a sheet that its reader sees, and a finding for all that is hidden from him. */
export interface Visible {
  sheet: Sheet;
  findings: Finding[];
}

/**
 * A sheet without what it hides: what an office sees is what it means. Hidden rows are often old or filtered away; they
 * are named, so that whoever wants them can unhide them.
 */
export function visiblePart(sheet: Sheet, file: string): Visible {
  const { hidden, hiddenRows = new Set<number>(), hiddenColumns = new Set<number>() } = sheet;
  const findings: Finding[] = [];
  const report = (where: { row: number; column?: number }, what: Value, cells: string[]): void => {
    if (cells.length === 0) return;
    const [first = ""] = cells;
    const place = { file, sheet: sheet.name, ...where };
    const more = cells.length > 1 ? part("and-others") : "";
    const said = tell("hidden", { what, count: cells.length, first: quoted(first), more });
    findings.push(tableFinding({ code: tableCodes.hidden, place, said }));
  };
  if (hidden) {
    report({ row: 0 }, part("hidden.sheet"), sheet.rows.flatMap(textsOf));
    return { sheet: { ...sheet, rows: [] }, findings };
  }
  for (const row of [...hiddenRows].sort((a, b) => a - b)) {
    report({ row }, part("hidden.row"), textsOf(sheet.rows[row] ?? []));
  }
  const shown = sheet.rows.map((row, index) => (hiddenRows.has(index) ? [] : row));
  for (const column of [...hiddenColumns].sort((a, b) => a - b)) {
    const cells = shown.flatMap((row) => textsOf([row[column]]));
    report({ row: 0, column }, part("hidden.column", { column: columnName(column) }), cells);
  }
  if (hiddenColumns.size === 0) return { sheet: { ...sheet, rows: shown }, findings };
  const rows = shown.map((row) => row.map((cell, column) => (hiddenColumns.has(column) ? undefined : cell)));
  return { sheet: { ...sheet, rows }, findings };
}

/** What a reader should know of a workbook that holds programs: none was run. */
export function macrosIn(file: string, sheets: readonly Sheet[]): Finding {
  const place = { file, sheet: sheets[0]?.name ?? "", row: 0 };
  return tableFinding({ code: tableCodes.noted, place, said: tell("macros") });
}

/**
 * @public Of a workbook what its reader sees, for whoever takes something else from it than a table: hidden sheets have no
 * rows, and what is hidden is named as `importTable` names it.
 */
export function seenOf(
  { sheets, hasMacros = false }: { sheets: readonly Sheet[]; hasMacros?: boolean },
  file: string,
): { sheets: Sheet[]; findings: Finding[] } {
  const seen = sheets.map((sheet) => visiblePart(sheet, file));
  const findings = seen.flatMap((each) => each.findings);
  return {
    sheets: seen.flatMap(({ sheet }, index) => (sheets[index]?.hidden === true ? [] : [sheet])),
    findings: hasMacros ? [...findings, macrosIn(file, sheets)] : findings,
  };
}

function textsOf(row: SheetRow): string[] {
  return row.flatMap((cell: SheetCell | undefined) => (cell && cell.text.trim() !== "" ? [cell.text] : []));
}
