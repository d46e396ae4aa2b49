import type { Finding } from "@mulu/schema";

import { part, tell } from "../words/say.js";
import type { Value } from "../words/types.js";
import type { Statement } from "./contradictions.js";
import { valueOf } from "./decisions.js";
import { quoted, tableCodes, tableFinding } from "./report.js";
import { columnName } from "./sheet.js";
import { at } from "./values.js";
import type { Plain } from "./values.js";

interface Bound {
  date: string;
  cell?: Statement["cell"];
}

function bound(statements: readonly Statement[], path: readonly string[], before: Plain | undefined): Bound {
  const stated = statements.find(({ assignments }) => valueOf(assignments, path) !== undefined);
  const date = stated ? valueOf(stated.assignments, path) : at(before, path);
  const cell = stated?.unchanged ? undefined : stated?.cell;
  return { date: typeof date === "string" ? date : "", ...(cell === undefined ? {} : { cell }) };
}

function where({ date, cell }: Bound): Value {
  const column = cell?.place.column;
  return cell && column !== undefined
    ? part("bound.cell", { at: `${columnName(column)}${cell.place.row + 1}`, text: quoted(cell.text) })
    : part("bound.day", { date });
}

/** A validity that ends before it begins: which of the two days is wrong nobody can tell, and neither is written. */
export function crossedDates(
  statements: readonly Statement[],
  { subject, before }: { subject: string; before: Plain | undefined },
): { top: string; finding: Finding }[] {
  const from = bound(statements, ["validity", "from"], before);
  const to = bound(statements, ["validity", "to"], before);
  const place = (to.cell ?? from.cell)?.place;
  if (from.date === "" || to.date === "" || from.date <= to.date || !place) return [];
  const finding = tableFinding({
    code: tableCodes.unplaced,
    place,
    subject,
    said: tell("days-crossed", { from: where(from), to: where(to) }),
  });
  return [{ top: "validity", finding }];
}
