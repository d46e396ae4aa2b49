import type { Finding } from "@mulu/schema";

import { part, tell, within } from "../words/say.js";
import type { Value } from "../words/types.js";
import type { Problem } from "./codec.js";
import type { TableRow } from "./collect-rows.js";
import type { Field } from "./field.js";
import { quoted, tableCodes, tableFinding } from "./report.js";
import type { CellPlace } from "./report.js";
import { columnName } from "./sheet.js";

/** Cells of a row with their addresses, for a row that is not taken: all of a row, but of a long merge the first ones. */
export function cellsOf({ cells }: TableRow): Value {
  const all = [...cells.values()].flat();
  const most = 200;
  const named = all
    .slice(0, most)
    .map(({ place, text }) => `${columnName(place.column ?? 0)}${place.row + 1}：${quoted(text)}`)
    .join("；");
  return all.length > most ? part("cells-of-many", { cells: named, count: all.length }) : named;
}

/** A row that is not taken, with all that stands in it. */
export function refusedRow(row: TableRow, place: CellPlace, problems: readonly Problem[]): Finding {
  const [first = "", ...others] = problems.map(within);
  const all = others.reduce((said, each) => part("and-also", { first: said, rest: each }), first);
  const hint = problems.find((each) => each.hint)?.hint;
  const said = { ...tell("refused-row", { problems: all, cells: cellsOf(row) }), ...(hint ? { hint } : {}) };
  return tableFinding({ code: tableCodes.refusedRow, place, said });
}

/**
 * Cells that are blank, and without which a row cannot be taken, each by its address; of what follows from another of them
 * nothing is said.
 */
export function blankNeeded(
  { cells, columns, unusable }: TableRow,
  place: CellPlace,
  { lacking, fields }: { lacking: readonly string[]; fields: readonly Field[] },
): Finding[] {
  const asked = lacking.filter((name) => !(name === "effect" && lacking.includes("type")));
  return asked.flatMap((name) => {
    const path = [name, `${name}.zh`].find((each) => columns.has(each)) ?? "";
    const [column, field] = [columns.get(path), fields.find((each) => each.path.join(".") === path)];
    if (column === undefined || !field || cells.has(path) || unusable.has(path)) return [];
    const said = tell("cell-needed", { header: field.header });
    return [tableFinding({ code: tableCodes.unplaced, place: { ...place, column }, said })];
  });
}
