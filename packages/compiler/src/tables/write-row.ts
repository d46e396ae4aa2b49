import equal from "fast-deep-equal";
import { parse } from "yaml";

import type { Finding, TableKind } from "@mulu/schema";

import { tell } from "../words/say.js";
import { inTodaysForm } from "../read/former-forms.js";
import type { Assignment } from "./assignment.js";
import type { Reading, TableContext } from "./codec.js";
import { completeChanged, completeNew } from "./complete.js";
import type { Completed } from "./complete.js";
import { readCell } from "./field.js";
import type { Field } from "./field.js";
import { editYaml } from "./edit-yaml.js";
import { newFile } from "./house-yaml.js";
import type { ImportContext } from "./request.js";
import type { Sheet } from "./sheet.js";
import { blankNeeded, refusedRow } from "./refused-row.js";
import type { IdentifiedRow } from "./identify-rows.js";
import type { Asked } from "./questions.js";
import { tableCodes, tableFinding } from "./report.js";
import type { CellPlace } from "./report.js";
import { assign, readValues } from "./row-values.js";
import { fieldOrder } from "./table-kinds.js";
import { at, isPlain } from "./values.js";
import type { Plain } from "./values.js";

/** What became of a row. */
export interface Outcome {
  id: string;
  /** Below catalogs/. */
  file: string;
  place: CellPlace;
  result: "created" | "changed" | "unchanged" | "refused";
  /** The file's new text, for created and changed. */
  text?: string;
  /** A new document for which nobody has given the day it was verified. */
  undated?: true;
  findings: Finding[];
  asked: Asked[];
}

/** Writes what a row says into a new file, or into the one that bears its id. */
export function writeRow(identified: IdentifiedRow, context: ImportContext): Outcome {
  const { slug } = identified;
  const id = `${context.edition.id}/${slug}`;
  const base = { id, file: `${id}.yaml`, place: identified.place };
  const before = context.documents.get(slug);
  if (before) return { ...base, ...changeDocument(identified, { ...context, before, id }) };
  if (context.files.has(base.file)) {
    const said = tell("file-unread", { file: base.file });
    return {
      ...base,
      result: "refused",
      findings: [tableFinding({ code: tableCodes.exists, place: base.place, said })],
      asked: [],
    };
  }
  return { ...base, ...createDocument(identified, { ...context, id }) };
}

/** An import, and the id of the row's document. */
export type RowContext = ImportContext & { id: string };
type Written = Pick<Outcome, "result" | "text" | "findings" | "undated" | "asked">;

/** What reading a cell of a sheet may ask, with what was answered before. */
export function tableContext(
  { compilation, edition, answered }: Pick<ImportContext, "compilation" | "edition" | "answered">,
  { from1904 = false }: Pick<Sheet, "from1904"> = {},
): TableContext {
  return {
    ...{ set: compilation.set, edition: edition.id, from1904 },
    answered: (header, word) => answered.word(header, word),
    registered: (kind) => answered.choices(kind),
  };
}

/** What a row comes to as a document of its own, nothing written yet. */
export function readNew(
  { row, sheet, place, order }: IdentifiedRow,
  context: RowContext,
): { completed: Completed; findings: Finding[]; asked: Asked[] } {
  const { fields, kind, edition, compilation, provenance, id } = context;
  const read = readValues({ ...row, place }, { fields, context: tableContext(context, sheet), subject: id });
  const type = typeOfName(
    { row, place },
    { fields, kind, read: (field, text) => readCell(field, { text, kind: "text" }, tableContext(context, sheet)) },
  );
  const { status = "unverified", source, verified } = provenance;
  const given = {
    status,
    confidence: "low",
    ...(source === undefined ? {} : { source }),
    ...(verified ? { verified } : {}),
  };
  const raw = assign({ provenance: given, ...(order === undefined ? {} : { order }) }, [
    ...read.assignments,
    ...type.assignments,
  ]);
  const partly = [...new Set(read.partly)].filter((name) => name !== "provenance");
  const { undecided } = read;
  const completed = completeNew(raw, { kind, edition, set: compilation.set, partly, undecided });
  return { completed, findings: read.findings, asked: [...read.asked, ...type.asked] };
}

interface TypeOptions {
  fields: readonly Field[];
  kind: TableKind;
  read: (field: Field, text: string) => Reading;
}

/** The type of what no column tells it of: the name is one, as in the national list, or was answered to be of one. */
function typeOfName(
  { row: { cells, unusable }, place }: { row: IdentifiedRow["row"]; place: CellPlace },
  { fields, kind, read }: TypeOptions,
): { assignments: Assignment[]; asked: Asked[] } {
  const field = fields.find(({ path }) => path.join(".") === "type");
  const title = cells.get("title.zh")?.[0];
  const isTold = cells.has("type") || unusable.has("type");
  if (!field || !title || isTold || (kind !== "measure" && kind !== "commitment"))
    return { assignments: [], asked: [] };
  const { value, problems } = read(field, title.text);
  if (value !== undefined) return { assignments: [{ path: field.path, value }], asked: [] };
  const asked = problems.flatMap(({ ask }) =>
    ask ? [{ about: "value" as const, header: field.header, place, ...ask }] : [],
  );
  return { assignments: [], asked };
}

function createDocument(identified: IdentifiedRow, context: RowContext): Written {
  const { row, place } = identified;
  const { kind, id } = context;
  const { completed, findings: read, asked } = readNew(identified, context);
  const notes = completed.notes.map((said) => tableFinding({ code: tableCodes.noted, place, subject: id, said }));
  const findings = [...read, ...notes];
  if (completed.problems.length > 0) {
    const blank = blankNeeded(row, place, { lacking: completed.lacking ?? [], fields: context.fields });
    return { result: "refused", findings: [...findings, ...blank, refusedRow(row, place, completed.problems)], asked };
  }
  const undated = at(completed.value, ["provenance", "verified"]) === undefined;
  const text = newFile(`${id}.yaml`, { kind, value: completed.value });
  return { result: "created", text, findings, asked, ...(undated ? { undated } : {}) };
}

function changeDocument({ row, sheet, place, order }: IdentifiedRow, context: RowContext & { before: Plain }): Written {
  const { fields, kind, before, id, update, files } = context;
  const read = readValues({ ...row, place }, { fields, context: tableContext(context, sheet), subject: id, before });
  const { asked } = read;
  if (order !== undefined && order !== before["order"]) read.assignments.push({ path: ["order"], value: order });
  if (read.assignments.length === 0) return { result: "unchanged", findings: read.findings, asked };
  const paths = read.assignments.map(({ path }) => path.join("."));
  if (!update) {
    const said = tell("exists", { id, fields: paths });
    const finding = tableFinding({ code: tableCodes.exists, place, subject: id, said });
    return { result: "refused", findings: [...read.findings, finding], asked };
  }
  const completed = completeChanged(before, assign(before, read.assignments), kind);
  const notes = completed.notes.map((said) => tableFinding({ code: tableCodes.noted, place, subject: id, said }));
  const findings = [...read.findings, ...notes];
  if (completed.problems.length > 0) {
    return { result: "refused", findings: [...findings, refusedRow(row, place, completed.problems)], asked };
  }
  const old = new TextDecoder().decode(files.get(`${id}.yaml`));
  const text = edited(old, { before, after: completed.value, order: fieldOrder(kind), kind });
  if (text !== undefined) return { result: "changed", text, findings, asked };
  const said = tell("not-editable", { id });
  return {
    result: "refused",
    findings: [...findings, tableFinding({ code: tableCodes.broken, place, subject: id, said })],
    asked,
  };
}

/**
 * The text with its changes, as far as it can be edited in place: catalogs are read by one reader of YAML and edited by
 * another, and what they take differently is left alone. What stands there in a former form, and did not change, stays.
 */
function edited(text: string, change: Parameters<typeof editYaml>[1] & { kind: TableKind }): string | undefined {
  try {
    const changed = editYaml(text, change);
    const result = inTodaysForm(change.kind, parse(changed), changed);
    return isPlain(result) && equal(result, change.after) ? changed : undefined;
  } catch {
    return undefined;
  }
}
