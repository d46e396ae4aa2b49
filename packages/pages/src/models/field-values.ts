import { isLanguage, modelTypes, referredId, referredVocabulary, valuesOf, vocabularyOf } from "@mulu/schema";
import type { FieldSpec } from "@mulu/schema";

import type { Inline, Rich } from "../model/page.js";
import { asHeading } from "./field-names.js";
import { citationLink, joined, linkToId } from "./inline.js";
import { duration, interval, range } from "./terms.js";
import { marked, say, term } from "./world.js";
import type { World } from "./world.js";

type Holder = Readonly<Record<string, unknown>>;

/** Groups that a reader sees as one line, whatever parts they have. */
const wholes: Readonly<Record<string, (world: World, value: never) => Rich>> = {
  LegalBasis: (world, value) => [citationLink(world, value)],
  Citation: (world, value) => [citationLink(world, value)],
  Validity: (world, value) => [interval(world, value) ?? ""],
  Term: (world, value) => [range(world, value) ?? ""],
};

/** A value of a field in one line: what it says, its parts by their names. */
export function valueLine(world: World, spec: FieldSpec, value: unknown): Rich {
  if (spec.form === "text") return [say(world, value as Parameters<typeof say>[1])];
  if (spec.type === undefined) return [plain(world, spec, value as string | number | boolean)];
  const whole = wholes[spec.type];
  return whole ? whole(world, value as never) : groupLine(world, spec.type, value as Holder);
}

function groupLine(world: World, type: string, holder: Holder): Rich {
  const own = typeof holder.zh === "string" && typeof holder.en === "string";
  const head: Rich[] = own ? [[say(world, { zh: String(holder.zh), en: String(holder.en) })]] : [];
  const parts = (modelTypes[type] ?? []).flatMap((spec): Rich[] => {
    const held = holder[spec.name];
    if (held === undefined || (own && isLanguage(spec.name))) return [];
    const words = valuesLine(world, spec, held);
    const isName = spec.name === "title";
    return [isName ? words : [`${asHeading(say(world, spec.label))}${world.m.colon}`, ...words]];
  });
  return [...head, ...parts].flatMap((part, index) => (index === 0 ? part : [world.m.comma, ...part]));
}

/** All values of a field in one line. */
export function valuesLine(world: World, spec: FieldSpec, held: unknown): Rich {
  const entries: [string | undefined, unknown][] =
    spec.form === "map" ? Object.entries(held as Holder) : [[undefined, held]];
  return entries
    .flatMap(([key, value]): Rich[] =>
      listOf(value).map((each) => [
        ...(key === undefined ? [] : [`${key}${world.m.colon}`]),
        ...valueLine(world, spec, each),
      ]),
    )
    .flatMap((line, index) => (index === 0 ? line : [...joined([world.m.comma], ""), ...line]));
}

/** The values of a field as lines: one for each part of a list of groups, else one for all. */
export function valueLines(world: World, spec: FieldSpec, held: unknown): Rich[] {
  if (held === undefined) return [];
  const isListOfGroups = spec.form === "group" && Array.isArray(held);
  return isListOfGroups ? held.map((each: unknown) => valueLine(world, spec, each)) : [valuesLine(world, spec, held)];
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** One plain value, by what its field says of it. */
function plain(world: World, spec: FieldSpec, value: string | number | boolean): Inline {
  const word = String(value);
  if (typeof value === "boolean") return value ? world.m.pages.common.yes : world.m.pages.common.no;
  if (spec.form === "duration") return duration(world, word);
  const vocabulary = vocabularyOf(spec) ?? (spec.refers && referredVocabulary(spec.refers));
  if (vocabulary !== undefined) return term(world, vocabulary, word);
  if (spec.refers !== undefined) return linkToId(world, referredId(spec.refers, word));
  const title = valuesOf(spec)?.find(({ code }) => code === word)?.title;
  return title === undefined ? asWritten(world, word) : say(world, title);
}

/** Words of the data that have no title: names of programs are machine text, English on a Chinese page is English. */
function asWritten(world: World, word: string): Inline {
  if (/^[A-Za-z][\w.-]*$/.test(word)) return { text: word, code: true };
  const isEnglish = /[A-Za-z]/.test(word) && !/\p{Script=Han}/u.test(word);
  return isEnglish ? marked(world, word, "en") : word;
}

/** Parts of a group: its type in the model, and the names of the parts that its line shows by itself. */
interface PartsAsked {
  type: string;
  shown: readonly string[];
}

/**
 * The parts of a group that its line does not show by itself, each by its name. A part that is added to the model is
 * among them, so that no line can forget it.
 */
export function otherParts(world: World, { type, shown }: PartsAsked, holder: object): Rich[] {
  return (modelTypes[type] ?? []).flatMap((spec): Rich[] => {
    const held: unknown = Reflect.get(holder, spec.name);
    if (held === undefined || spec.notShown !== undefined || shown.includes(spec.name)) return [];
    return [[`${asHeading(say(world, spec.label))}${world.m.colon}`, ...valuesLine(world, spec, held)]];
  });
}
