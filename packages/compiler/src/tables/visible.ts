import type { Finding } from "@mulu/schema";

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
  const report = (
    where: { row: number; column?: number },
    [zh, en]: readonly [string, string],
    cells: string[],
  ): void => {
    if (cells.length === 0) return;
    const [first = ""] = cells;
    const place = { file, sheet: sheet.name, ...where };
    const hint = { zh: "需要导入的，请在表格中取消隐藏。", en: "Unhide it in the table if it is to be imported." };
    const message = {
      zh: `${zh}是隐藏的，其中 ${cells.length} 个单元格未导入（“${quoted(first)}”${cells.length > 1 ? "等" : ""}）`,
      en: `${en} is hidden; ${cells.length} cells of it were not imported (“${quoted(first)}”${cells.length > 1 ? "…" : ""})`,
    };
    findings.push(tableFinding({ code: tableCodes.hidden, place, message, hint }));
  };
  if (hidden) {
    report({ row: 0 }, ["整个工作表", "the whole sheet"], sheet.rows.flatMap(textsOf));
    return { sheet: { ...sheet, rows: [] }, findings };
  }
  for (const row of [...hiddenRows].sort((a, b) => a - b)) {
    report({ row }, ["这一行", "the row"], textsOf(sheet.rows[row] ?? []));
  }
  const shown = sheet.rows.map((row, index) => (hiddenRows.has(index) ? [] : row));
  for (const column of [...hiddenColumns].sort((a, b) => a - b)) {
    const cells = shown.flatMap((row) => textsOf([row[column]]));
    report({ row: 0, column }, [`${columnName(column)} 列`, `column ${columnName(column)}`], cells);
  }
  if (hiddenColumns.size === 0) return { sheet: { ...sheet, rows: shown }, findings };
  const rows = shown.map((row) => row.map((cell, column) => (hiddenColumns.has(column) ? undefined : cell)));
  return { sheet: { ...sheet, rows }, findings };
}

function textsOf(row: SheetRow): string[] {
  return row.flatMap((cell: SheetCell | undefined) => (cell && cell.text.trim() !== "" ? [cell.text] : []));
}
