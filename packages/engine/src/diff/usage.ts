import { documentKinds, fieldsOnPath } from "@mulu/schema";
import type { Said } from "@mulu/schema";

import { say } from "../words/diff/say.js";
import { bilingual } from "../words/bilingual.js";
import { compareText } from "./compare-text.js";
import type { Change, Diff, ThingDiff } from "./diff.js";
import { isFields } from "./same.js";
import type { DiffSide } from "./sides.js";
import { fieldsOn, isItem } from "./steps.js";

/** @public What somebody uses of the catalogs. What is left out is not used; `ids` and `fields` left out mean: any. */
export interface Usage {
  /** Ids, with edition or without; an edition stands for all it holds. */
  ids?: readonly string[];
  /** Fields by path, `publication.term`, or with the kind before it, `entry.publication.term`. */
  fields?: readonly string[];
  /** Codes by vocabulary, `measure-types/restrict-exit`; without the vocabulary, of any. */
  codes?: readonly string[];
  /** Record formats, `records/administrative-penalty`, with version or without. */
  formats?: readonly string[];
}

/** @public A change that touches what is used. */
export interface UsageHit {
  thing: string;
  fingerprint: string;
  /** What is used, as it was written. */
  used: readonly string[];
  /** Whether what is used does not hold as it did: it is gone, or needs a version of level major. */
  breaks: boolean;
}

/** @public Whether what somebody uses breaks. */
export interface UsageVerdict {
  /** `cannot-say` where nothing is known to break and something used is in neither of the two that were compared. */
  is: "breaks" | "touched" | "holds" | "cannot-say";
  hits: readonly UsageHit[];
  /** What is used and in neither of the two. */
  outside: readonly string[];
}

const names = ["ids", "fields", "codes", "formats"] as const;

/**
 * @public What was written as usage.
 * @throws RangeError in both languages for what is none: another shape, a list it does not have, nothing used at all
 */
export function readUsage(value: unknown): Usage {
  const shape = `{"ids": ["…"], "fields": ["publication.term"], "codes": ["…"], "formats": ["…"]}`;
  const refuse = (said: Said): never => {
    throw new RangeError(bilingual(say("usage.example", { said, shape })));
  };
  if (!isFields(value)) return refuse(say("usage.no-object"));
  const given = Object.keys(value).filter((name) => name !== "$schema");
  const strange = given.find((name) => !names.some((known) => known === name));
  if (strange !== undefined) return refuse(say("usage.foreign", { name: strange }));
  const wrong = given.find((name) => !isTexts(value[name]));
  if (wrong !== undefined) return refuse(say("usage.no-list", { name: wrong }));
  if (given.every((name) => (value[name] as unknown[]).length === 0)) return refuse(say("usage.empty"));
  return value;
}

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === "string" && each !== "");

/** An id as the catalogs have it: national/measures@2024 and records/x@2018 with a stroke. */
const idOf = (written: string): string => written.replace("@", "/");

/** @public Whether the changes break what is used, change by change. */
export function usageVerdict(found: Diff, sides: readonly DiffSide[], usage: Usage): UsageVerdict {
  const hits = found.things.flatMap((thing) => thing.changes.flatMap((change) => hitOf(thing, change, usage) ?? []));
  const outside = outsideOf(sides, usage);
  const is = hits.some(({ breaks }) => breaks)
    ? "breaks"
    : outside.length > 0
      ? "cannot-say"
      : hits.length > 0
        ? "touched"
        : "holds";
  return { is, hits, outside };
}

function hitOf(thing: ThingDiff, change: Change, usage: Usage): UsageHit | undefined {
  const ids = (usage.ids ?? []).filter((id) => isOf(thing, idOf(id)));
  const fields = (usage.fields ?? []).filter((field) => touches(thing, change, field));
  const formats = (usage.formats ?? []).filter((id) => thing.kind === "record-format" && isOf(thing, idOf(id)));
  const codes = (usage.codes ?? []).filter((code) => concerns(thing, change, code));
  const used = [...new Set([...ids, ...fields, ...formats, ...codes])];
  if (used.length === 0 || change.class === "invisible") return undefined;
  const isAsked = (usage.ids === undefined || ids.length > 0) && (usage.fields === undefined || fields.length > 0);
  const isNamed = ids.length + fields.length > 0 && isAsked;
  const isDirect = formats.length > 0 || codes.length > 0;
  const breaks = change.level === "major" && (isNamed || isDirect);
  return { thing: thing.thing, fingerprint: change.fingerprint, used, breaks };
}

/** Whether an id names a thing, one of its versions, or what it stands in. */
function isOf({ thing, before, after }: ThingDiff, id: string): boolean {
  return [thing, before, after].some((each) => each === id || each?.startsWith(`${id}/`) === true);
}

/** Whether a field, or a part of it, or what it is part of, is what changed; a thing that came or went has all its fields. */
function touches({ kind }: ThingDiff, { path }: Change, field: string): boolean {
  const [first = "", ...rest] = field.split(".");
  const isKind = documentKinds.some((known) => known === first) && rest.length > 0;
  // `entry.note` is of an entry; a list standard has a field `entry` itself.
  if (isKind && first !== kind && fieldsOnPath(kind, [first]) === undefined) return false;
  const own = isKind && first === kind ? rest.join(".") : field;
  const changed = fieldsOn(path).join(".");
  return changed === "" || changed === own || changed.startsWith(`${own}.`) || own.startsWith(`${changed}.`);
}

/** Whether a code came, went or changed: in its vocabulary, in a format, or as the value of a field. */
function concerns({ kind, thing }: ThingDiff, { path, before, after }: Change, written: string): boolean {
  const [code = "", vocabulary] = written.split("/").reverse();
  if (kind === "vocabulary") {
    const isOther = vocabulary !== undefined && thing !== `vocabularies/${vocabulary}`;
    return !isOther && path.some((step) => isItem(step) && step.item === code);
  }
  return (
    vocabulary === undefined &&
    (before === code || after === code || path.some((step) => isItem(step) && step.item === code))
  );
}

function outsideOf(sides: readonly DiffSide[], { ids = [], codes = [], formats = [] }: Usage): string[] {
  const documents = sides.flatMap((side) => side.documents);
  const known = new Set(
    documents.flatMap(({ id, concept, edition }) => [id, concept, ...(edition === undefined ? [] : [edition])]),
  );
  const vocabularies = documents.flatMap((each) => (each.documentKind === "vocabulary" ? [each] : []));
  const holds = (written: string): boolean => {
    const [code = "", name] = written.split("/").reverse();
    return vocabularies.some(
      ({ id, values }) =>
        (name === undefined || id === `vocabularies/${name}`) && values.some((each) => each.code === code),
    );
  };
  const missing = [...ids, ...formats].filter((id) => !known.has(idOf(id)));
  return [...missing, ...codes.filter((code) => !holds(code))].sort(compareText);
}
