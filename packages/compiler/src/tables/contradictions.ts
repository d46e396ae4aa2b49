import equal from "fast-deep-equal";
import type { Finding } from "@mulu/schema";

import { part, tell } from "../words/say.js";
import type { Value } from "../words/types.js";
import { decisions, says, valueOf } from "./decisions.js";
import type { Decision } from "./decisions.js";
import type { Assignment } from "./assignment.js";
import type { Field } from "./field.js";
import { quoted, tableCodes, tableFinding } from "./report.js";
import { columnName } from "./sheet.js";
import type { FieldCell } from "./usable.js";
import { at } from "./values.js";
import type { Plain } from "./values.js";

/** What one cell says; without a cell, what the file says. */
export interface Statement {
  field: { header: string; path?: Field["path"] };
  cell?: FieldCell;
  /** Whether the file says the same. */
  unchanged?: true;
  assignments: readonly Assignment[];
}

/** What the file says where no cell says it: it stays, and must not contradict what is written beside it. */
function kept(statements: readonly Statement[], decision: Decision, before: Plain | undefined): Statement[] {
  return Object.entries(decision.headers).flatMap(([key, header]) => {
    const path = [...decision.path, key];
    const value = at(before, path);
    const isSaid = statements.some(({ assignments }) => valueOf(assignments, path) !== undefined);
    return value === undefined || isSaid ? [] : [{ field: { header }, assignments: [{ path, value }] }];
  });
}

/** Cells that agree that something is done, and not with whom. */
function differentScopes(all: readonly Statement[], { path }: Decision): [Statement, Statement][] {
  const scopes = all.flatMap((each) => {
    const scope = valueOf(each.assignments, [...path, "scope"]);
    return scope === undefined ? [] : [{ each, scope: [scope].flat() }];
  });
  return scopes.flatMap((second, index) =>
    scopes.slice(0, index).flatMap((first): [Statement, Statement][] => {
      return equal(first.scope, second.scope) ? [] : [[first.each, second.each]];
    }),
  );
}

/** What contradicts itself about one decision: whether it is done at all, before to whom. */
function contradictionsAbout(all: readonly Statement[], decision: Decision): [Statement[], Statement[]][] {
  const [yes, no] = [true, false].map((done) => all.filter((each) => says(each.assignments, decision) === done));
  if (yes && no && yes.length > 0 && no.length > 0) return [[no, yes]];
  return differentScopes(all, decision).map(([first, second]) => [[first], [second]]);
}

/** Cells of a row that contradict each other: neither is right before a person decides. */
export function contradictions(
  statements: readonly Statement[],
  { subject, before }: { subject: string; before: Plain | undefined },
): { top: string; finding: Finding }[] {
  return decisions.flatMap((decision) => {
    const cells = statements.filter((each) => says(each.assignments, decision) !== undefined);
    const all = [...cells, ...kept(cells, decision, before)];
    return contradictionsAbout(all, decision).flatMap(([first, second]) => {
      const finding = contradiction(first, second, subject);
      return finding ? [{ top: decision.path[0] ?? "", finding }] : [];
    });
  });
}

/** Fields that two columns may state, 信息性质 and 信息类别: what differs there is said by neither. */
const statedTwice: readonly (readonly string[])[] = [["polarity"]];

/** Cells of two columns that say different things of one field. */
export function saidTwice(
  statements: readonly Statement[],
  { subject }: { subject: string },
): { top: string; finding: Finding }[] {
  return statedTwice.flatMap((path) => {
    const said = statements.filter(({ assignments }) => valueOf(assignments, path) !== undefined);
    const [first, ...others] = said;
    const value = first && valueOf(first.assignments, path);
    const other = others.find(({ assignments }) => !equal(valueOf(assignments, path), value));
    const finding = first && other ? contradiction([first], [other], subject) : undefined;
    return finding ? [{ top: path[0] ?? "", finding }] : [];
  });
}

function named({ field: { header }, cell }: Statement): Value {
  if (!cell) return part("stated.file", { header });
  const { row, column = 0 } = cell.place;
  return part("stated.cell", { header, at: `${columnName(column)}${row + 1}`, text: quoted(cell.text) });
}

/** A finding at the last cell; none where only the file contradicts itself, for that is no finding about the table. */
export function contradiction(
  first: readonly Statement[],
  second: readonly Statement[],
  subject: string,
): Finding | undefined {
  const place = [...first, ...second].findLast(({ cell, unchanged }) => cell !== undefined && !unchanged)?.cell?.place;
  if (!place) return undefined;
  const said = tell("contradiction", { first: first.map(named), second: second.map(named) });
  return tableFinding({ code: tableCodes.unplaced, place, subject, said });
}
