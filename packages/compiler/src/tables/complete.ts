import equal from "fast-deep-equal";
import { absencesOf } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import { fieldsOfKind, isRestingKind } from "@mulu/schema";
import type { ByReference, FieldSpec, PublishedDocument, PublishedEdition, TableKind } from "@mulu/schema";

import { part as partOf, tell } from "../words/say.js";
import type { Told } from "../words/say.js";
import type { Problem } from "./codec.js";
import { telltale } from "./decisions.js";
import { fieldOrder, fieldsOf } from "./table-kinds.js";
import { at, isPlain, stringsAt, withValue } from "./values.js";
import type { Plain } from "./values.js";

/** Fields that a complete description would state, and a table may not, beside the basis of what rests on one. */
const expected: Readonly<Partial<Record<TableKind, readonly string[]>>> = {
  entry: ["category", "polarity", "subjects", "collectedBy", "sharing", "publication"],
  measure: ["conduct", "targets", "duration", "discretion"],
  commitment: ["authority", "certificate", "basis", "use"],
  incentive: ["benefit", "beneficiary", "implementer", "discretion"],
  protection: ["subjects", "appliesTo"],
};

/** Fields that a document may lack only where it says so, beside the basis of what rests on one. */
const owed: Readonly<Partial<Record<TableKind, readonly string[]>>> = { entry: ["polarity", "subjects"] };

/** The fields of a list for a kind, its basis among them where it rests on one, in the order of the model. */
function named(list: typeof expected, kind: TableKind): string[] {
  const names = [...(list[kind] ?? []), ...(isRestingKind(kind) ? ["basis"] : [])];
  return fieldOrder(kind).filter((name) => names.includes(name));
}

/** What is said of a lacking field where there is more to say than that it is not stated. */
const lackingWords: Readonly<Record<string, Problem>> = {
  "measure type": tell("no-measure-type"),
  "measure effect": tell("no-effect"),
  "commitment type": tell("no-commitment-type"),
  "commitment setBy": tell("no-set-by"),
  "indicator level": tell("no-level"),
  "protection rule": tell("no-rule"),
  "protection protects": tell("no-protects"),
};

/** Without what the model demands there is no document, and no value stands for "not stated": the row is not imported. */
function lackingIn(kind: TableKind, value: Plain): FieldSpec[] {
  return fieldsOfKind(kind).filter(
    ({ name, optional }) => !optional && name !== "title" && name !== "provenance" && value[name] === undefined,
  );
}

/** A document made whole, or why it cannot be; and what was concluded on the way. */
export interface Completed {
  value: Plain;
  problems: Problem[];
  notes: Told[];
  /** Fields without which there is no document. */
  lacking?: string[];
}

export interface CompletionContext {
  kind: TableKind;
  edition: PublishedEdition;
  set: CatalogSet;
  /** Fields of which a cell could be read only in part. */
  partly: readonly string[];
  /** Sharing or publication, where a cell that decides about it could not be read. */
  undecided: readonly string[];
}

/**
 * A new document: what the table does not say is listed as unknown, never filled. A table that lists the unknown itself
 * has its word: nothing is added but what no document may leave out unsaid.
 */
export function completeNew(raw: Plain, context: CompletionContext): Completed {
  const { kind, edition, partly, undecided } = context;
  // What was not read may have said no: then nothing is concluded from a term or a channel, and nothing is written.
  const stated = Object.fromEntries(Object.entries(raw).filter(([key]) => !undecided.includes(key)));
  const { value, problems, notes } = completeParts(
    kind === "measure" && !partly.includes("effect") ? withEffect(raw, context) : stated,
    kind,
  );
  if (at(value, ["title", "zh"]) === undefined) problems.push(tell("no-title"));
  else if (!/\p{L}/u.test(String(at(value, ["title", "zh"])))) {
    problems.push(tell("title-without-word"));
  }
  const lacking = lackingIn(kind, value);
  for (const { name, label, column = [] } of lacking) {
    const [header = label.zh] = column;
    problems.push(lackingWords[`${kind} ${name}`] ?? tell("no-value", { name: label, header }));
  }
  const asked = raw["unknown"] === undefined ? [...named(expected, kind), ...ofNegative(kind, raw)] : named(owed, kind);
  const said = new Set(absencesOf(raw as unknown as PublishedDocument).map(({ field }) => field));
  const missing = asked.filter((name) => raw[name] === undefined && !said.has(name) && !saidOfAll(edition, name));
  const documents = at(value, ["recognition", "documents"]);
  const undocumented = Array.isArray(documents) && documents.length === 0 ? ["recognition.documents"] : [];
  const whole = listUnknown(value, { gaps: [...missing, ...undocumented, ...partly], kind });
  const untitled = at(value, ["title", "zh"]) === undefined ? ["title"] : [];
  return { value: whole, problems, notes, lacking: [...untitled, ...lacking.map(({ name }) => name)] };
}

function ofNegative(kind: TableKind, raw: Plain): string[] {
  return kind === "entry" && raw["polarity"] === "negative" ? ["recognition", "repair"] : [];
}

/** Whether the edition says of all that it holds that a field is unknown; then no document repeats it. */
function saidOfAll({ nature, unknownThroughout = [] }: PublishedEdition, name: string): boolean {
  return (nature === "transcription" || nature === "compilation") && unknownThroughout.includes(name);
}

/** What a document that exists said to be absent, and now has a value: it is no longer said to be absent. */
function filledIn(before: Plain, value: Plain): string[] {
  return absencesOf(before as unknown as PublishedDocument).flatMap(({ field }) => {
    const path = field.split(".");
    return at(before, path) !== at(value, path) && at(value, path) !== undefined ? [field] : [];
  });
}

/** A document that exists, after some of its values changed. */
export function completeChanged(before: Plain, after: Plain, kind: TableKind): Completed {
  const { value, problems, notes } = completeParts(after, kind);
  const filled = filledIn(before, value);
  if (filled.length === 0) return { value: listUnknown(value, { gaps: [], kind, before }), problems, notes };
  notes.push(tell("filled-in", { fields: filled }));
  const { unknown: _, noneStated: __, byReference: ___, ...rest } = value;
  const kept = {
    unknown: stringsAt(value, "unknown").filter((name) => !filled.includes(name)),
    noneStated: stringsAt(value, "noneStated").filter((name) => !filled.includes(name)),
    byReference: ((value["byReference"] ?? []) as ByReference[]).filter(({ field }) => !filled.includes(field)),
  };
  const lists = Object.entries(kept).filter(([, list]) => list.length > 0);
  return { value: listUnknown({ ...rest, ...Object.fromEntries(lists) }, { gaps: [], kind, before }), problems, notes };
}

const effectOfGroup: Readonly<Record<string, string>> = {
  "rights-reducing": "reduces-rights",
  management: "management",
  voluntary: "voluntary",
};

/** The group of a type, as the list of measures has it, says the effect; that is a conclusion, and marked as one. */
function withEffect(raw: Plain, { set }: CompletionContext): Plain {
  if (raw["effect"] !== undefined) return raw;
  const group = set.vocabulary("measure-types")?.values.find(({ code }) => code === raw["type"])?.group;
  const effect = effectOfGroup[group ?? ""];
  if (effect === undefined) return raw;
  const inferred = { status: "inferred", confidence: "medium", note: "按措施类型所属分组推断。" };
  return withValue({ ...raw, effect }, { path: ["provenance", "fields", "effect"], value: inferred });
}

/** Parts that need another part: a text its English, a sharing or publication its decision. */
function completeParts(value: Plain, kind: TableKind): Completed {
  const problems: Problem[] = [];
  const notes: Told[] = [];
  if (kind !== "entry") return { value, problems, notes };
  let completed = withDecision(value, {
    key: "sharing",
    flag: "shareable",
    telling: ["scope", "method", "condition"],
    problems,
    notes,
  });
  const telling = ["scope", "term", "channels", "withdrawal"];
  completed = withDecision(completed, { key: "publication", flag: "publishable", telling, problems, notes });
  const recognition = completed["recognition"];
  if (isPlain(recognition) && recognition["documents"] === undefined) {
    completed = { ...completed, recognition: { documents: [], ...recognition } };
  }
  return { value: completed, problems, notes };
}

interface Decision {
  key: "sharing" | "publication";
  flag: string;
  telling: readonly string[];
  problems: Problem[];
  notes: Told[];
}

/** A scope, term or channel says that something is shared or published, and the scope “none” that it is not. */
function withDecision(value: Plain, { key, flag, telling, problems, notes }: Decision): Plain {
  const part = value[key];
  if (!isPlain(part) || part[flag] !== undefined) return value;
  const what = partOf(`decision.${key}`);
  const told = telling.flatMap((name) => telltale(part[name]) ?? []);
  if (told.length === 0) {
    problems.push(tell("argued-not-decided", { what }));
    return value;
  }
  const decided = [part["scope"]].flat()[0] !== "none" && !told.includes(false);
  notes.push(tell("decided", { what, flag, answer: partOf(decided ? "answer.yes" : "answer.no") }));
  return { ...value, [key]: { [flag]: decided, ...part } };
}

/** Texts a table of a kind can hold: whatever has a column for its Chinese and one for its English. */
function textsOf(kind: TableKind): string[][] {
  return fieldsOf(kind).flatMap(({ path }) => (path.at(-1) === "zh" ? [path.slice(0, -1)] : []));
}

/** Texts in lists whose English nobody gave, by the field, the place in the list left out: collectedBy.title.en. */
function inChineseAlone(value: unknown, path: readonly string[] = []): string[] {
  if (Array.isArray(value))
    return value.flatMap((each) => (repeatsChinese(each) ? [[...path, "en"].join(".")] : inChineseAlone(each, path)));
  if (!isPlain(value)) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === "provenance" || key === "byReference"
      ? []
      : isPlain(each) && repeatsChinese(each) && path.length > 0
        ? [[...path, key, "en"].join(".")]
        : inChineseAlone(each, [...path, key]),
  );
}

/** A text whose English nobody gave. */
const repeatsChinese = (text: unknown): boolean =>
  isPlain(text) && typeof text["zh"] === "string" && /\p{Script=Han}/u.test(text["zh"]) && text["zh"] === text["en"];

/**
 * Texts without English repeat the Chinese and say so: nothing is translated by guess, and a reader of the English site
 * sees the original. The gaps join what is already listed as unknown.
 */
function listUnknown(
  value: Plain,
  { gaps, kind, before }: { gaps: readonly string[]; kind: TableKind; before?: Plain },
): Plain {
  const unknown = new Set([...stringsAt(value, "unknown"), ...gaps]);
  let completed = value;
  for (const path of textsOf(kind)) {
    const text = at(completed, path);
    if (!isPlain(text) || text["zh"] === undefined || text["en"] !== undefined) continue;
    completed = withValue(completed, { path, value: { zh: text["zh"], en: text["zh"] } });
    unknown.add(`${path.join(".")}.en`);
  }
  const untouched = (field: string): boolean => {
    const [top = ""] = field.split(".");
    return before !== undefined && equal(before[top], completed[top]);
  };
  for (const field of inChineseAlone(completed)) if (!untouched(field)) unknown.add(field);
  const { unknown: _, ...known } = completed;
  completed = unknown.size > 0 ? { ...known, unknown: [...unknown] } : known;
  const order = fieldOrder(kind);
  const rank = (key: string): number => order.indexOf(key) + 1 || order.length + 1;
  return Object.fromEntries(Object.entries(completed).sort(([a], [b]) => rank(a) - rank(b)));
}
