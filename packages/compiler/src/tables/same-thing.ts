import equal from "fast-deep-equal";

import type { Field } from "./field.js";
import type { TableRow } from "./collect-rows.js";
import type { FieldCell } from "./usable.js";

/** Who keeps a thing: rows that differ in nothing else are of one thing that several keep. */
const keeper = "collectedBy";

const said = (cells: readonly FieldCell[] | undefined): string =>
  (cells ?? [])
    .map(({ text }) => text.replace(/\s+/g, " ").trim())
    .sort()
    .join("\n");

/** Headers of the columns in which rows of one name differ, who keeps the thing aside. */
export function differingColumns(rows: readonly TableRow[], fields: readonly Field[]): string[] {
  const [first, ...others] = rows;
  if (!first) return [];
  const named = fields.flatMap(({ path, header }) => {
    const key = path.join(".");
    const own = said(first.cells.get(key));
    const differs = others.some(
      (row) => said(row.cells.get(key)) !== own || row.unusable.has(key) !== first.unusable.has(key),
    );
    return key !== keeper && differs ? [header] : [];
  });
  const parts = others.some(({ says }) => !equal(says, first.says)) ? ["分段标题"] : [];
  return [...named, ...parts];
}

/** Rows of one thing as one row: the first, with the keepers of all. */
export function oneThing(rows: readonly [TableRow, ...TableRow[]]): TableRow {
  const [first] = rows;
  const keepers = rows.flatMap(({ cells }) => cells.get(keeper) ?? []);
  const cells = new Map(first.cells);
  if (keepers.length > 0) cells.set(keeper, keepers);
  return { ...first, cells, places: rows.flatMap(({ places }) => places) };
}
