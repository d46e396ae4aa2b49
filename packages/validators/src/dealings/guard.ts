import { shown } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import { inEvery } from "@mulu/schema";
import type { Finding, IsoDate, Said } from "@mulu/schema";

import { say } from "../say/words/say.js";
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
  said: Said;
  hint: Said;
  /** Where the catalogs lack what would say whether it is right. */
  gap?: CatalogGap;
  /** Whether it is a field like none that is known, so that no known one is meant. */
  isForeign?: boolean;
}

/** Unknown fields that are named one by one; the rest are counted. */
const mostUnknown = 20;

const shouldBe = (want: Said): Said => say("fault.should-be", { want });

function* unknownFields({ path }: Place, { fields }: Group, value: object): Iterable<Fault> {
  const given = Object.entries(value);
  const unknown = given.flatMap(([field, held]) => (Object.hasOwn(fields, field) || held === undefined ? [] : [field]));
  const absent = Object.keys(fields).filter((field) => !Object.hasOwn(value, field));
  for (const field of unknown.slice(0, mostUnknown)) {
    const meant = likely(field, absent);
    const hint = meant === undefined ? say("do.check-field") : say("do.did-you-mean", { meant });
    const said = say("fault.unknown-field");
    yield { rule: "SCHEMA-02", path: [...path, field], said, hint, isForeign: meant === undefined };
  }
  const rest = unknown.length - mostUnknown;
  if (rest > 0) {
    yield { rule: "SCHEMA-02", path, said: say("fault.more-unknown", { count: rest }), hint: say("do.correct") };
  }
}

function* faultsOfCode({ set, path }: Place, { known }: Leaf, value: unknown): Iterable<Fault> {
  if (known === undefined || typeof value !== "string") return;
  const knowledge = knowledgeOf(set, known, value);
  if (knowledge === "known") return;
  if (knowledge !== "unknown") {
    const where = whereKept(set, { ...(known.vocabulary === undefined ? {} : { vocabulary: known.vocabulary }) });
    const said = say("fault.not-in-data", { value: shown(value), where });
    yield { rule: "SCHEMA-04", path, said, hint: say("do.use-whole"), gap: knowledge };
    return;
  }
  const where = whereKept(set, known);
  const meant = likely(value, codesOf(set, known));
  const isId = known.things !== undefined;
  yield {
    rule: isId ? "LINK-01" : "SCHEMA-04",
    path,
    said: say("fault.not-among", { value: shown(value), where }),
    hint: meant === undefined ? say(isId ? "do.check-id" : "do.use-codes") : say("do.did-you-mean", { meant }),
  };
}

function* faultsOfLeaf(place: Place, leaf: Leaf, value: unknown): Iterable<Fault> {
  const misfit = misfitOf(leaf, value);
  if (misfit) {
    yield { rule: misfit.rule, path: place.path, said: shouldBe(misfit.want), hint: say("do.correct") };
  } else if (leaf.is === "codes") {
    for (const [index, each] of (value as unknown[]).entries()) yield* faultsOfCode(within(place, index), leaf, each);
  } else yield* faultsOfCode(place, leaf, value);
}

const isRequired = (form: Form): boolean => "required" in form;

function* faultsOfGroup(place: Place, group: Group, value: unknown): Iterable<Fault> {
  if (!isObject(value)) {
    const said = shouldBe(say("want.object"));
    yield { rule: "SCHEMA-03", path: place.path, said, hint: say("do.correct") };
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
    yield { rule: "SCHEMA-03", path: place.path, said: shouldBe(say("want.list")), hint: say("do.correct") };
  } else {
    const one: Group = { ...form, is: "group" };
    for (const [index, each] of Array.from(value).entries()) yield* faultsOfGroup(within(place, index), one, each);
  }
}

function faultOfUnread({ path, what }: Unread): Fault {
  const rule = "SCHEMA-03";
  if (what === undefined) return { rule, path, said: say("fault.throws"), hint: say("do.correct") };
  return { rule, path, said: say("fault.not-json", { what }), hint: say("do.hand-in-data") };
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
    message: say("dealing.unreadable", { subject: shown(subject), field: inEvery((each) => shown(field[each])), said }),
    hint,
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
