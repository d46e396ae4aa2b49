import { normalizeTitle, oncePer } from "@mulu/engine";

import { closest } from "../suggest.js";
import { part, tell } from "../words/say.js";
import type { Value } from "../words/types.js";
import { notRegistered, organizations } from "./bodies.js";
import { isStrings, placed, refused, strongParts } from "./codec.js";
import type { Codec, Problem, TableContext } from "./codec.js";
import { hasSignsOf } from "./signs.js";
import type { Choice } from "./word-answer.js";

export { organizations };

type Choices = (context: TableContext) => readonly Choice[];

/** Words of offices' tables, and the codes that each stands for. */
export type Synonyms = Readonly<Record<string, string | readonly string[]>>;

interface ChoiceOptions {
  choices: Choices;
  /** Other words for a code, or for several, as tables use them. */
  synonyms?: Synonyms;
  many?: boolean;
}

/** Values of a vocabulary of the catalogs. */
export function vocabulary(name: string): Choices {
  return ({ set }) => set.vocabulary(name)?.values ?? [];
}

/** Values that the model fixes and no vocabulary names. */
export function fixed(titles: Readonly<Record<string, string>>): Choices {
  const list = Object.entries(titles).map(([code, zh]) => ({ code, title: { zh, en: code } }));
  return () => list;
}

/** Categories of the edition. */
export const categories: Choices = ({ set, edition, registered }) => {
  const own = set.edition(edition)?.categories ?? [];
  const more = registered?.("category") ?? [];
  return more.length === 0 ? own : [...own, ...more];
};

/** Codes by the title they bear. A list is worked out once: most cells of a table are shown by one of few. */
const bearersIn = oncePer((choices: readonly Choice[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const bearers = new Map<string, Set<string>>();
  for (const { code, title } of choices) bearers.set(title.zh, (bearers.get(title.zh) ?? new Set()).add(code));
  return bearers;
});

function inCell({ code, title: { zh } }: Choice, bearers: ReadonlyMap<string, ReadonlySet<string>>): string {
  return (bearers.get(zh)?.size ?? 0) > 1 ? code : zh;
}

/** How each code of a list stands in a cell: as its title, or as itself where another has the same title. */
const shownAs = oncePer((choices: readonly Choice[]): ReadonlyMap<string, string> => {
  const shown = new Map<string, string>();
  for (const choice of choices) if (!shown.has(choice.code)) shown.set(choice.code, inCell(choice, bearersIn(choices)));
  return shown;
});

/** Title of a code; the code itself where another has the same title, for a cell must say which. */
function label(choices: readonly Choice[], code: string): string {
  return shownAs(choices).get(code) ?? code;
}

/** What a cell may hold: every name of every code, or the code where the name is another's too. */
const labels = oncePer((choices: readonly Choice[]): readonly string[] => [
  ...new Set(choices.map((choice) => inCell(choice, bearersIn(choices)))),
]);

type Lookup = (word: string) => readonly string[] | undefined;

/** A list by what its words come to, once for all cells that are read by it. */
const asRead = oncePer((choices: readonly Choice[]) => {
  const byTitle = new Map<string, { codes: Set<string>; names: string[] }>();
  for (const { code, title } of choices) {
    for (const name of [title.zh, title.en]) {
      const key = normalizeTitle(name);
      const bearers = byTitle.get(key) ?? { codes: new Set(), names: [] };
      bearers.codes.add(code);
      bearers.names.push(name);
      byTitle.set(key, bearers);
    }
  }
  return { byTitle, codes: new Set(choices.map(({ code }) => code)) };
});

function lookupIn(choices: readonly Choice[], synonyms: Synonyms): Lookup {
  const { byTitle, codes } = asRead(choices);
  return (word) => {
    if (codes.has(word)) return [word];
    const key = normalizeTitle(word);
    const named = byTitle.get(key);
    if (!hasSignsOf(word, named?.names ?? [])) return undefined;
    const found = [...(named?.codes ?? [])];
    if (found.length === 1) return found;
    const meant = [synonyms[key] ?? []].flat();
    return found.length === 0 && meant.length > 0 && meant.every((code) => codes.has(code)) ? meant : undefined;
  };
}

/** The codes of a word, else what was answered about it: none, where it was answered that it is left out. */
function withAnswers(lookup: Lookup, { meant }: TableContext): Lookup {
  return (word) => {
    const found = lookup(word);
    const answer = found ? undefined : meant?.(word);
    if (answer?.is === "left-out") return [];
    return answer?.is === "same-as" ? codesIn(answer.words, lookup) : found;
  };
}

/** Codes of an answer, which may name several; undefined where one of its words is none. */
function codesIn(words: string, lookup: Lookup): readonly string[] | undefined {
  const parts = strongParts(words).map((each) => divide(each, lookup));
  return parts.some(({ left }) => left.length > 0) ? undefined : parts.flatMap((each) => each.codes);
}

/** Codes a part of a cell stands for: the part as a whole, else what commas and 和 divide it into. */
function divide(text: string, lookup: Lookup): { codes: string[]; left: string[] } {
  const whole = lookup(text);
  if (whole !== undefined) return { codes: [...whole], left: [] };
  const codes: string[] = [];
  const left: string[] = [];
  for (const piece of text.split(/[、，,/／|\s]+/).filter((each) => each !== "")) {
    const words = lookup(piece) === undefined ? piece.split(/以及|和|及|与|或者|或/) : [piece];
    const found = words.map(lookup);
    if (!found.every((code) => code !== undefined)) left.push(piece);
    else for (const code of found.flat()) codes.push(code);
  }
  return { codes, left };
}

function notAmong(word: string, choices: readonly Choice[], isCategory: boolean): Problem {
  const titles = [...new Set(choices.map(({ title }) => title.zh))];
  const likely = closest(word, titles);
  return {
    ...tell("not-among", { word, write: whatToWrite(word, titles) }),
    ask: {
      ...{ word, choices: titles },
      ...(isCategory ? { registers: "category" as const } : {}),
      ...(likely === undefined ? {} : { likely }),
    },
  };
}

/** A short list is shown whole; of a long one the title most like the word. */
function whatToWrite(word: string, titles: readonly string[]): Value {
  if (titles.length > 0 && titles.length <= 25) return part("write.one-of", { titles });
  const meant = closest(word, titles);
  return part("write.registered", { like: meant === undefined ? "" : part("is-it", { meant }) });
}

/** One or several values of a code list, shown by their Chinese titles. */
export function codes({ choices, synonyms = {}, many = false }: ChoiceOptions): Codec {
  return {
    many,
    choices: (context) => labels(choices(context)),
    show: (value, context) => {
      const known = choices(context);
      if (isStrings(value)) return value.map((code) => label(known, code)).join("；");
      return typeof value === "string" ? label(known, value) : "";
    },
    read: ({ text }, context) => {
      const known = choices(context);
      const lookup = withAnswers(lookupIn(known, synonyms), context);
      const unknown = (word: string): Problem =>
        choices === organizations ? notRegistered(word, context) : notAmong(word, known, choices === categories);
      if (!many) {
        const found = lookup(text.trim());
        if (found?.length === 0) return { problems: [] };
        const [code, ...others] = found ?? [];
        return code === undefined || others.length > 0 ? refused(unknown(text.trim())) : placed(code);
      }
      const parts = strongParts(text).map((each) => divide(each, lookup));
      const found = [...new Set(parts.flatMap((each) => each.codes))];
      const problems = parts.flatMap(({ left }) => left.map(unknown));
      if (found.length > 1 && found.includes("none")) {
        return refused(...problems, tell("none-and-some", { text }));
      }
      return found.length === 0 ? refused(...problems) : { value: found, problems };
    },
  };
}
