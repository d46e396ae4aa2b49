import type { SheetCell } from "./sheet.js";

import { readAddress } from "./addresses.js";
import { sheetLimits } from "./limits.js";

/** Cells by row and column, both counted from 0. */
export type Grid = Map<number, Map<number, SheetCell>>;

/** What filling merged ranges came to: how many cells were filled, or the limit that was met. */
export type Merged = { filled: number; unread: string[] } | "rows" | "columns" | "cells";

/**
 * Gives every cell of a merged range the value of its first cell: that is what a reader sees there. A range is measured
 * before a cell of it is filled.
 */
export function mergeCells(grid: Grid, references: readonly string[], limit: number): Merged {
  let filled = 0;
  const unread: string[] = [];
  for (const range of references) {
    const [first = "", second = ""] = range.split(":");
    const [from, to] = [readAddress(first), readAddress(second)];
    if (!from || !to || to.row < from.row || to.column < from.column) {
      unread.push(range);
      continue;
    }
    const origin = grid.get(from.row)?.get(from.column);
    if (!origin) continue;
    if (to.row >= sheetLimits.rows) return "rows";
    if (to.column >= sheetLimits.columns) return "columns";
    filled += (to.row - from.row + 1) * (to.column - from.column + 1);
    if (filled > limit) return "cells";
    for (let row = from.row; row <= to.row; row += 1) {
      const cells = grid.get(row) ?? new Map<number, SheetCell>();
      for (let at = from.column; at <= to.column; at += 1) cells.set(at, { ...origin, merged: first });
      grid.set(row, cells);
    }
  }
  return { filled, unread };
}
