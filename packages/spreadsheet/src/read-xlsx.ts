import type { Sheet, Untaken } from "./sheet.js";

import { sheetLimits } from "./limits.js";
import { readComments } from "./comments.js";
import { mergeCells } from "./merges.js";
import type { Grid } from "./merges.js";
import { readSheetXml, refuse } from "./sheet-xml.js";
import type { WorkbookContext } from "./sheet-xml.js";
import { readStyles } from "./styles.js";
import { WorkbookParts } from "./unpack.js";
import { tooBig, unreadable, UnreadableTable } from "./unreadable.js";
import { readPlan, readSharedTexts, relationsOf } from "./workbook-parts.js";
import type { PlannedSheet } from "./workbook-parts.js";
import { say } from "./words/say.js";

/**
 * @public Reads a workbook: values as they are stored, formulas as formulas, merged ranges filled, what is hidden marked as
 * hidden. Nothing is evaluated.
 * @throws UnreadableTable
 */
export function readXlsx(bytes: Uint8Array, name: string): Sheet[] {
  const parts = new WorkbookParts(bytes, name);
  try {
    const { sheets, from1904, shared, styles } = readPlan(parts);
    if (sheets.length === 0) throw unreadable(name, say("no-sheet"));
    if (sheets.length > sheetLimits.sheets) {
      throw tooBig(name, { ...say("sheets"), limit: sheetLimits.sheets });
    }
    refuseSharedParts(sheets, name);
    const context = {
      ...{ name, from1904 },
      shared: readSharedTexts(shared === undefined ? undefined : parts.text(shared)),
      styles: readStyles(styles === undefined ? undefined : parts.text(styles)),
    };
    const budget = { cells: sheetLimits.cells };
    return sheets.map((sheet) => readSheet(sheet, { parts, context, budget }));
  } catch (error) {
    if (error instanceof UnreadableTable) throw error;
    throw unreadable(name, say("damaged-content"));
  }
}

/** No program writes two sheets into one part; read once for each, one part of some size takes minutes. */
function refuseSharedParts(sheets: readonly PlannedSheet[], name: string): void {
  const paths = sheets.flatMap(({ path }) => (path === undefined ? [] : [path.toLowerCase()]));
  if (new Set(paths).size < paths.length) {
    throw unreadable(name, say("shared-part"));
  }
}

interface Workbook {
  parts: WorkbookParts;
  context: WorkbookContext;
  budget: { cells: number };
}

function readSheet({ name, path, hidden }: PlannedSheet, { parts, context, budget }: Workbook): Sheet {
  const base = { name, ...(hidden ? { hidden } : {}), ...(context.from1904 ? { from1904: true } : {}) };
  if (path === undefined) {
    return { ...base, rows: [], untaken: [{ row: 0, message: say("content-missing") }] };
  }
  const content = readSheetXml(parts.text(path) ?? "", context, budget);
  const { grid, merges, hiddenRows, hiddenColumns, untaken, doubts } = content;
  const comments = relationsOf(path, parts)
    .filter(({ type, path: part }) => type === "comments" && parts.has(part))
    .flatMap(({ path: part }) => readComments(parts.text(part) ?? ""));
  const merged = mergeCells(grid, merges, budget.cells);
  if (typeof merged === "string") refuse(context.name, merged);
  budget.cells -= merged.filled;
  const unread = merged.unread.map((range): Untaken => {
    return { row: 0, message: say("no-range", { range: range.slice(0, 60) }) };
  });
  return {
    ...base,
    ...(hiddenRows.size === 0 ? {} : { hiddenRows }),
    ...(hiddenColumns.size === 0 ? {} : { hiddenColumns }),
    ...(untaken.length + unread.length === 0 ? {} : { untaken: [...untaken, ...unread] }),
    ...(comments.length === 0 ? {} : { comments }),
    ...(doubts.length === 0 ? {} : { doubts }),
    rows: toRows(grid),
  };
}

/** Rows of a grid, blank cells left out at their places. */
function toRows(grid: Grid): Sheet["rows"] {
  const last = [...grid.keys()].reduce((most, row) => Math.max(most, row), -1);
  return Array.from({ length: last + 1 }, (_, row) => {
    const cells = grid.get(row);
    const width = [...(cells?.keys() ?? [])].reduce((most, column) => Math.max(most, column), -1) + 1;
    return Array.from({ length: width }, (__, column) => cells?.get(column));
  });
}
