import equal from "fast-deep-equal";
import type { Finding } from "@mulu/schema";

import { tell } from "../words/say.js";
import type { Told } from "../words/say.js";
import type { Problem, TableContext } from "./codec.js";
import { contradictions, saidTwice } from "./contradictions.js";
import type { Statement } from "./contradictions.js";
import { crossedDates } from "./crossed.js";
import { decisions, telltale, valueOf } from "./decisions.js";
import { readCell, showCell } from "./field.js";
import type { Assignment } from "./assignment.js";
import type { Field } from "./field.js";
import type { Asked } from "./questions.js";
import { quoted, tableCodes, tableFinding } from "./report.js";
import type { CellPlace } from "./report.js";
import type { TableRow } from "./collect-rows.js";
import type { FieldCell } from "./usable.js";
import { sameCell } from "./tidy.js";
import { at, stringsAt, withValue } from "./values.js";
import type { Plain } from "./values.js";

/** What the cells of one row come to. */
export interface RowValues {
  assignments: Assignment[];
  /** Top-level fields of which a cell could be read only in part, or not at all. */
  partly: string[];
  /** Of which a cell that says whether something is shared or published could not be read, or another contradicts it. */
  undecided: string[];
  findings: Finding[];
  asked: Asked[];
}

/** A row, and where it stands. */
export interface SituatedRow extends TableRow {
  place: CellPlace;
}

interface RowContext {
  fields: readonly Field[];
  context: TableContext;
  subject: string;
  /** The document as it is; a new one has none. */
  before?: Plain;
}

/** Reads the cells of a row; of a document that exists, only what differs from what its file says. */
export function readValues(row: SituatedRow, { fields, context, subject, before }: RowContext): RowValues {
  const values: RowValues = { assignments: [], partly: [], undecided: [], findings: [], asked: [] };
  const statements: Statement[] = [];
  const hasOwn = (path: readonly string[]): boolean => row.cells.has(path.join("."));
  for (const field of fields) {
    const cells = row.cells.get(field.path.join(".")) ?? [];
    const { cell, differ } = together(cells, { field, subject }, values.findings);
    if (differ && deciding.has(field.path.join("."))) leaveOpen(field, values);
    else if (differ && !before) values.partly.push(field.path[0] ?? "");
    if (differ) continue;
    if (!cell && row.unusable.has(field.path.join("."))) {
      if (deciding.has(field.path.join("."))) leaveOpen(field, values);
      continue;
    }
    if (cell && row.unusable.has(field.path.join("."))) {
      // A part of what the row says could not be used: what is there stays whole, and of a new thing it is said.
      if (before) continue;
      values.partly.push(field.path[0] ?? "");
    }
    if (!cell) {
      const kept = before && emptied(row, { field, context, subject, before });
      if (kept) values.findings.push(kept);
      continue;
    }
    const shown = before && !field.spread ? showCell(field, at(before, field.path), context) : undefined;
    if (shown !== undefined && sameCell(shown, cell.text)) {
      statements.push({
        field,
        cell,
        unchanged: true,
        assignments: [{ path: field.path, value: at(before, field.path) }],
      });
      continue;
    }
    statements.push({ field, cell, assignments: take(cell, { field, context, subject, before, hasOwn }, values) });
  }
  // A cell that was not understood may say what the title of its part does not; 信息类别：失信信息 says no category.
  const isSaid = (path: readonly string[]): boolean =>
    row.unusable.has(path.join(".")) ||
    statements.some(
      ({ field, assignments }) =>
        valueOf(assignments, path) !== undefined || (assignments.length === 0 && equal(field.path ?? [], path)),
    );
  for (const each of row.says) if (!isSaid(each.path)) values.assignments.push(each);
  const asked = { subject, before };
  const crossed = [...contradictions(statements, asked), ...saidTwice(statements, asked)];
  for (const { top, finding } of [...crossed, ...crossedDates(statements, asked)]) {
    values.undecided.push(top);
    values.partly.push(top);
    values.findings.push(finding);
  }
  if (before) values.assignments = values.assignments.filter(({ path, value }) => !equal(at(before, path), value));
  // A term is not moved while the same row says in words that were not read whether anything is published at all.
  if (before)
    values.assignments = values.assignments.filter(({ path: [top] }) => !values.undecided.includes(String(top)));
  return values;
}

/** A blank cell may mean that nothing is known, or that a value shall go: it takes nothing away, and says so. */
function emptied(
  { columns, place }: SituatedRow,
  { field, context, subject, before }: FieldContext,
): Finding | undefined {
  const column = columns.get(field.path.join("."));
  const shown = field.spread ? "" : field.codec.show(at(before, field.path), context);
  if (column === undefined || shown === "" || at(before, field.path) === undefined) return undefined;
  const note = tell("blank-keeps", { text: quoted(shown) });
  return noteFinding({ text: "", kind: "text", place: { ...place, column } }, { note, subject, label: field.header });
}

interface FieldContext extends Omit<RowContext, "fields" | "before"> {
  field: Field;
  before: Plain | undefined;
}

/** Columns that say whether, or to whom, something is shared or published. */
const deciding: ReadonlySet<string> = new Set([
  ...["sharing.shareable", "sharing.scope", "sharing.mode"],
  ...["publication.publishable", "publication.scope", "publication.attribute"],
]);

/** 公开渠道：不公开: a cell that was not read and says no leaves open what its neighbours would decide. */
function denies({ path: [top] }: Field, { text }: FieldCell): boolean {
  return decisions.some(({ path }) => path[0] === top) && telltale(text) === false;
}

/** Whether a thing is done at all was written and cannot be read: nothing is said of it. */
function leaveOpen({ path: [top = ""] }: Field, { undecided, partly }: RowValues): void {
  undecided.push(top);
  partly.push(top);
}

/** Takes what a cell says as far as it may be written. @returns all that it says */
function take(
  cell: FieldCell,
  { field, context, subject, before, hasOwn }: FieldContext & { hasOwn: (path: readonly string[]) => boolean },
  values: RowValues,
): readonly Assignment[] {
  const { value, problems, note, also = [], gap } = readCell(field, cell, context);
  const [top = ""] = field.path;
  for (const problem of problems) {
    values.findings.push(report(cell, { field, subject, problem }));
    if (problem.ask) values.asked.push({ about: "value", header: field.header, place: cell.place, ...problem.ask });
  }
  if (note) values.findings.push(noteFinding(cell, { note, subject, label: field.header }));
  if (problems.length > 0 && value === undefined && (deciding.has(field.path.join(".")) || denies(field, cell))) {
    leaveOpen(field, values);
  }
  const own = value === undefined ? [] : (field.spread?.(value) ?? [{ path: field.path, value }]);
  if (gap !== undefined && !before) values.partly.push(gap);
  const stated = [...own, ...also];
  // What is there stays whole; a new document takes what could be read, and says that there was more.
  if (problems.length > 0 && (before || stated.length === 0)) {
    if (!before && !field.spread) values.partly.push(top);
    return stated;
  }
  if (problems.length > 0 && !field.spread) values.partly.push(top);
  // What a column of its own says is not said again by the words of another.
  const written = [...own, ...also.filter(({ path }) => !hasOwn(path))];
  for (const each of written) values.assignments.push(each);
  return stated;
}

interface Together {
  field: Field;
  subject: string;
}

/**
 * Cells of several rows under one merged name: one cell where they say the same, or where the field takes several. Where
 * they differ nobody can tell which holds, and none is taken.
 */
function together(
  cells: readonly FieldCell[],
  { field, subject }: Together,
  findings: Finding[],
): { cell?: FieldCell; differ?: true } {
  const [first, ...others] = cells;
  if (!first) return {};
  const different = distinct(others, first);
  if (different.length === 0) return { cell: first };
  if (field.codec.many) return { cell: { ...first, text: [first, ...different].map(({ text }) => text).join("；") } };
  for (const cell of [first, ...different]) {
    findings.push(report(cell, { field, subject, problem: tell("places-differ", { text: quoted(cell.text) }) }));
  }
  return { differ: true };
}

/** Cells that say something else than the first, each thing once. */
function distinct(cells: readonly FieldCell[], first: FieldCell): FieldCell[] {
  const key = ({ text }: FieldCell): string => text.replace(/\s+/g, " ").trim();
  const seen = new Set([key(first)]);
  return cells.filter((cell) => {
    const said = key(cell);
    if (seen.has(said)) return false;
    seen.add(said);
    return true;
  });
}

interface Reported {
  field: Field;
  subject: string;
  problem: Problem;
}

function report({ place }: FieldCell, { field, subject, problem }: Reported): Finding {
  return tableFinding({ code: tableCodes.unplaced, place, subject, said: problem, column: field.header });
}

interface Noted {
  note: Told;
  subject: string;
  label: string;
}

function noteFinding({ place }: FieldCell, { note, subject, label }: Noted): Finding {
  return tableFinding({ code: tableCodes.noted, place, subject, said: note, column: label });
}

/** A document with values set. A field that gets a value is set within what it holds. */
export function assign(document: Plain, assignments: readonly Assignment[]): Plain {
  return assignments.reduce(
    (changed, { path, value }) =>
      path.length === 1 && (path[0] === "unknown" || path[0] === "noneStated")
        ? { ...changed, [path[0]]: [...new Set([...stringsAt({ value }, "value")])] }
        : withValue(changed, { path, value }),
    document,
  );
}
