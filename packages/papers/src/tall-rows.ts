import type { PaperCell, PaperTable } from "@mulu/engine";

import { piecesOf } from "./measure.js";

/** Lines a row may have: it fits below a title on a broad page, and into the highest row of a workbook. */
const most = 16;

/** Stands in the first column of a row that goes on from the one above. */
const goesOn = "（续）";

/** Places of each column, of those that a line over the whole width has. */
export function placesIn({ columns }: PaperTable, whole: number): number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.round((whole * share) / shares));
}

/**
 * The table with every row low enough to stand on one page: what is higher goes on in rows below it. Programs cut what is
 * higher than a page or a row may be, or leave it out, and say nothing.
 * @param whole places of a line over the whole width
 */
export function withoutTallRows(table: PaperTable, whole: number): PaperTable {
  const places = placesIn(table, whole);
  const rows: (PaperCell | undefined)[][] = [];
  /** The cell that covers each column, as far down as it still does. */
  const over = new Map<number, { cell: PaperCell; left: number }>();
  for (const row of table.rows) {
    const pieces = row.map((held, at) =>
      held === undefined || (held.rows ?? 1) > 1 ? [] : piecesOf(held.text, { places: places[at] ?? 1, lines: most }),
    );
    const count = Math.max(1, ...pieces.map(({ length }) => length));
    const first = row.map((held, at): PaperCell | undefined => {
      if (held === undefined) return undefined;
      const rowsOf = held.rows ?? 1;
      const made = rowsOf > 1 ? { ...held } : { ...held, text: pieces[at]?.[0] ?? held.text };
      over.set(at, { cell: made, left: rowsOf });
      return made;
    });
    rows.push(first);
    for (let next = 1; next < count; next += 1) {
      rows.push(
        row.map((_, at): PaperCell | undefined => {
          const above = over.get(at);
          // What covers this row and a further one, or is the name of a group, covers what goes on as well.
          if (above && above.left > 0 && (above.cell.rows ?? 1) > 1) {
            above.cell.rows = (above.cell.rows ?? 1) + 1;
            return undefined;
          }
          return { text: pieces[at]?.[next] ?? (at === 0 ? goesOn : "") };
        }),
      );
    }
    for (const each of over.values()) each.left -= 1;
  }
  return { ...table, rows };
}
