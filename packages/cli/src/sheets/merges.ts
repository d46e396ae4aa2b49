import type { SheetCell } from "@mulu/compiler";

/** Cells by row and column, both counted from 0. */
export type Grid = Map<number, Map<number, SheetCell>>;

const reference = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/;

function column(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * Gives every cell of a merged range the value of its first cell: that is what a reader sees there.
 * @returns how many cells were filled; at most `limit`, beyond which the caller refuses the file
 */
export function mergeCells(grid: Grid, references: readonly string[], limit: number): number {
  let filled = 0;
  for (const range of references) {
    const [, left = "", top = "", right = "", bottom = ""] = reference.exec(range) ?? [];
    if (left === "") continue;
    const origin = grid.get(Number(top) - 1)?.get(column(left));
    if (!origin) continue;
    for (let row = Number(top) - 1; row < Number(bottom); row += 1) {
      for (let at = column(left); at <= column(right); at += 1) {
        if (filled > limit) return filled;
        const cells = grid.get(row) ?? new Map<number, SheetCell>();
        cells.set(at, { ...origin, merged: `${left}${top}` });
        grid.set(row, cells);
        filled += 1;
      }
    }
  }
  return filled;
}
