import { shown } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import { inEachOf } from "@mulu/schema";
import type { Finding, IsoDate, Text } from "@mulu/schema";

import { daysAhead, daysOutOfOrder } from "./days.js";
import { dealingFieldName } from "./fields.js";
import { isObject, misfitOf } from "./fits.js";
import type { Form, Group, Leaf } from "./form.js";
import { daysOf, formOf } from "./forms.js";
import { codesOf, knowledgeOf, whereKept } from "./known.js";
import { likely } from "./likely.js";
import type { Taken, Unread } from "./plain.js";
import type { CatalogGap, DealingKind } from "./rule.js";

type Path = readonly (string | number)[];

/** Where one is in the reading of a dealing of a kind, by the catalogs whose codes it names. */
interface Place {
  kind: DealingKind;
  set: CatalogSet;
  path: Path;
}

const within = (place: Place, step: string | number): Place => ({ ...place, path: [...place.path, step] });

/** One thing that cannot be read as it is written. */
export interface Fault {
  rule: string;
  path: Path;
  /** What is said of the field, after its name. */
  said: Text;
  hint: Text;
  /** Where the catalogs lack what would say whether it is right. */
  gap?: CatalogGap;
  /** Whether it is a field like none that is known, so that no known one is meant. */
  isForeign?: boolean;
}

/** Unknown fields that are named one by one; the rest are counted. */
const mostUnknown = 20;

const correct: Text = { zh: "请改正该字段后重新检查。", en: "Correct the field and check again." };

const incomplete: Text = {
  zh: "请使用完整的目录数据；这不是填报的问题。",
  en: "Use the whole of the catalogs; nothing is wrong with what was handed in.",
};

const notFound: Text = {
  zh: "请核对编号的写法。数据中查不到，不等于不合法，也不等于合法。",
  en: "Check how the id is written. What the data do not have is neither lawful nor unlawful for that.",
};

function* unknownFields({ path }: Place, { fields }: Group, value: object): Iterable<Fault> {
  const given = Object.entries(value);
  const unknown = given.flatMap(([field, held]) => (Object.hasOwn(fields, field) || held === undefined ? [] : [field]));
  const absent = Object.keys(fields).filter((field) => !Object.hasOwn(value, field));
  for (const field of unknown.slice(0, mostUnknown)) {
    const meant = likely(field, absent);
    const hint =
      meant === undefined
        ? { zh: "请核对字段名；与本次判断无关的内容请删去。", en: "Check the name of the field, or leave it out." }
        : { zh: `是不是 ${meant}？`, en: `Did you mean ${meant}?` };
    const said = { zh: "不是已知的字段，没有读取", en: "is not a known field and was not read" };
    yield { rule: "SCHEMA-02", path: [...path, field], said, hint, isForeign: meant === undefined };
  }
  const rest = unknown.length - mostUnknown;
  if (rest > 0) {
    const said = { zh: `另有 ${String(rest)} 个不是已知的字段`, en: `holds ${String(rest)} more unknown fields` };
    yield { rule: "SCHEMA-02", path, said, hint: correct };
  }
}

function* faultsOfCode({ set, path }: Place, { known }: Leaf, value: unknown): Iterable<Fault> {
  if (known === undefined || typeof value !== "string") return;
  const knowledge = knowledgeOf(set, known, value);
  if (knowledge === "known") return;
  if (knowledge !== "unknown") {
    const { zh, en } = whereKept(set, { ...(known.vocabulary === undefined ? {} : { vocabulary: known.vocabulary }) });
    const said = {
      zh: `写的是“${shown(value)}”，但数据中没有${zh}，无从核对`,
      en: `is “${shown(value)}”, but the data lack ${en}`,
    };
    yield { rule: "SCHEMA-04", path, said, hint: incomplete, gap: knowledge };
    return;
  }
  const where = whereKept(set, known);
  const meant = likely(value, codesOf(set, known));
  const isId = known.things !== undefined;
  yield {
    rule: isId ? "LINK-01" : "SCHEMA-04",
    path,
    said: {
      zh: `写的是“${shown(value)}”，不在${where.zh}之中`,
      en: `is “${shown(value)}”, which is not among ${where.en}`,
    },
    hint:
      meant !== undefined
        ? { zh: `是不是 ${meant}？`, en: `Did you mean ${meant}?` }
        : isId
          ? notFound
          : { zh: "请改用其中的代码。", en: "Use one of its codes." },
  };
}

function* faultsOfLeaf(place: Place, leaf: Leaf, value: unknown): Iterable<Fault> {
  const misfit = misfitOf(leaf, value);
  if (misfit) {
    const said = { zh: `应为${misfit.want.zh}`, en: `should be ${misfit.want.en}` };
    yield { rule: misfit.rule, path: place.path, said, hint: correct };
  } else if (leaf.is === "codes") {
    for (const [index, each] of (value as unknown[]).entries()) yield* faultsOfCode(within(place, index), leaf, each);
  } else yield* faultsOfCode(place, leaf, value);
}

const isRequired = (form: Form): boolean => "required" in form;

function* faultsOfGroup(place: Place, group: Group, value: unknown): Iterable<Fault> {
  if (!isObject(value)) {
    const said = { zh: "应为由字段组成的对象", en: "should be an object of fields" };
    yield { rule: "SCHEMA-03", path: place.path, said, hint: correct };
    return;
  }
  for (const [field, own] of Object.entries(group.fields)) {
    const held: unknown = Object.hasOwn(value, field) ? Reflect.get(value, field) : undefined;
    if (held !== undefined || isRequired(own)) yield* faults(within(place, field), own, held);
  }
  yield* unknownFields(place, group, value);
}

function* faults(place: Place, form: Form, value: unknown): Iterable<Fault> {
  if (!("fields" in form)) yield* faultsOfLeaf(place, form, value);
  else if (form.is === "group") yield* faultsOfGroup(place, form, value);
  else if (!Array.isArray(value)) {
    yield { rule: "SCHEMA-03", path: place.path, said: { zh: "应为列表", en: "should be a list" }, hint: correct };
  } else {
    const one: Group = { ...form, is: "group" };
    for (const [index, each] of Array.from(value).entries()) yield* faultsOfGroup(within(place, index), one, each);
  }
}

function faultOfUnread({ path, what }: Unread): Fault {
  if (what === undefined) {
    const said = { zh: "读取时出错，没有读取", en: "throws when it is read, and was not read" };
    return { rule: "SCHEMA-03", path, said, hint: correct };
  }
  return {
    rule: "SCHEMA-03",
    path,
    said: { zh: `是 ${what}，不是 JSON 数据，没有读取`, en: `is a ${what}, not JSON data, and was not read` },
    hint: {
      zh: "请改为普通对象、列表、文字、数字或者 true、false；日期写成 YYYY-MM-DD。",
      en: "Hand in plain objects, lists, texts, numbers, true or false; write a day as YYYY-MM-DD.",
    },
  };
}

/** What could not be read, and what is wrong with the rest; a value that was left out is not also found missing. */
function* allFaults(kind: DealingKind, { value, unread }: Taken, set: CatalogSet): Iterable<Fault> {
  for (const each of unread) yield faultOfUnread(each);
  const found = [...faults({ kind, set, path: [] }, formOf(kind), value), ...daysOutOfOrder(kind, value)];
  for (const fault of found) {
    const isSaid = unread.some(({ path }) => fault.path.every((step, at) => path[at] === step));
    if (!isSaid) yield fault;
  }
}

/** @public A finding about what cannot be read, with what would have to be known. */
export interface Unreadable {
  finding: Finding;
  /** The field that was given in a way that cannot be read. */
  given?: string;
  /** What the catalogs lack that would say whether it is right. */
  gap?: CatalogGap;
  /** Whether it is a field like none that is known. */
  isForeign: boolean;
}

/** Fields as programs name them: without the places in lists. */
export const inFields = (path: Path): string => path.filter((step) => typeof step === "string").join(".");

/** The id of what was handed in; nothing where it has none that can be read. */
export function idOf(value: unknown): string {
  const id: unknown = isObject(value) && Object.hasOwn(value, "id") ? Reflect.get(value, "id") : undefined;
  return typeof id === "string" ? id : "";
}

/** A fault as a finding, in the words of the field where it stands. */
export function unreadable(kind: DealingKind, value: unknown, fault: Fault): Unreadable {
  const subject = idOf(value);
  const { rule, path, said, hint, gap, isForeign = false } = fault;
  const field = dealingFieldName(path, kind);
  const finding: Finding = {
    rule,
    severity: "error",
    verdict: "cannot-say",
    subject,
    path: [...path],
    message: inEachOf({
      zh: `“${shown(subject)}”的“${shown(field.zh)}”${said.zh}，无法判断。`,
      en: `“${shown(field.en)}” of “${shown(subject)}” ${said.en}; nothing can be said.`,
    }),
    hint: inEachOf(hint),
    cites: [],
  };
  return gap === undefined ? { finding, isForeign, given: inFields(path) || kind } : { finding, isForeign, gap };
}

/** @public Fields that cannot be read as they are written; while there are any, nothing can be decided. */
export function malformed(kind: DealingKind, taken: Taken, set: CatalogSet): Unreadable[] {
  return [...allFaults(kind, taken, set)].map((fault) => unreadable(kind, taken.value, fault));
}

/** @public Days given as having been that are still to come; what is plainly wrong beside them still is. */
export function ahead(kind: DealingKind, dealing: unknown, date: IsoDate): Unreadable[] {
  const faults = [...daysAhead(kind, dealing, { date, paths: daysOf(kind) })];
  return faults.map((fault) => unreadable(kind, dealing, fault));
}
