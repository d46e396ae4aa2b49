import { normalizeTitle } from "@mulu/engine";
import type { Text } from "@mulu/schema";

import { closest } from "../suggest.js";
import { isStrings, placed, problem, refused, strongParts } from "./codec.js";
import type { Codec, Problem, TableContext } from "./codec.js";

/** One value that may stand in a cell. */
interface Choice {
  code: string;
  title: Text;
}

type Choices = (context: TableContext) => readonly Choice[];

interface ChoiceOptions {
  choices: Choices;
  /** Other words for a code, as tables use them. */
  synonyms?: Readonly<Record<string, string>>;
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
export const categories: Choices = ({ set, edition }) => set.edition(edition)?.categories ?? [];

/** Organizations of the register, by title and short title. */
export const organizations: Choices = ({ set }) =>
  set.all("organization").flatMap(({ id, title, short }) => {
    const code = id.replace(/^organizations\//, "");
    return [{ code, title }, ...(short ? [{ code, title: short }] : [])];
  });

/** Title of a code; the code itself where another has the same title, for a cell must say which. */
function label(choices: readonly Choice[], code: string): string {
  const title = choices.find((choice) => choice.code === code)?.title.zh;
  const shared = title !== undefined && choices.some((choice) => choice.title.zh === title && choice.code !== code);
  return title === undefined || shared ? code : title;
}

type Lookup = (word: string) => string | undefined;

function lookupIn(choices: readonly Choice[], synonyms: Readonly<Record<string, string>>): Lookup {
  const byTitle = new Map<string, Set<string>>();
  for (const { code, title } of choices) {
    for (const name of [title.zh, title.en]) {
      const key = normalizeTitle(name);
      byTitle.set(key, (byTitle.get(key) ?? new Set()).add(code));
    }
  }
  const codes = new Set(choices.map(({ code }) => code));
  return (word) => {
    if (codes.has(word)) return word;
    const key = normalizeTitle(word);
    const found = [...(byTitle.get(key) ?? [])];
    if (found.length === 1) return found[0];
    const synonym = synonyms[key];
    return found.length === 0 && synonym !== undefined && codes.has(synonym) ? synonym : undefined;
  };
}

/** Codes a part stands for: the part as a whole, else what commas and 和 divide it into. */
function divide(part: string, lookup: Lookup): { codes: string[]; left: string[] } {
  const whole = lookup(part);
  if (whole !== undefined) return { codes: [whole], left: [] };
  const codes: string[] = [];
  const left: string[] = [];
  for (const piece of part.split(/[、，,/／|\s]+/).filter((each) => each !== "")) {
    const words = lookup(piece) === undefined ? piece.split(/以及|和|及|与|或者|或/) : [piece];
    const found = words.map(lookup);
    if (found.every((code) => code !== undefined)) codes.push(...found);
    else left.push(piece);
  }
  return { codes, left };
}

/** The place a body's name begins with, such as 韶关市, or 市 alone. */
const place = /^[^，。]{0,12}?(?:省|自治区|自治州|地区|市(?!场)|县|区(?!域)|州|盟|旗)/;

/**
 * The body that was most likely meant. Never one of another place or level: a city's bureau is no ministry, and another
 * city's bureau is not this one's, however alike their names are.
 */
function bodyMeant(word: string, titles: readonly string[]): string | undefined {
  // Three or four characters are like those of many a body: 民政局 and 民航局.
  if (word.length < 5) return undefined;
  const standing = (name: string): string => `${place.exec(name)?.[0] ?? ""} ${name.at(-1) ?? ""}`;
  return closest(
    word,
    titles.filter((title) => standing(title) === standing(word)),
  );
}

function notRegistered(word: string, titles: readonly string[]): Problem {
  const meant = bodyMeant(word, titles);
  const register = {
    zh: "请先在 catalogs/organizations/ 中登记该机构，一个机构一个文件，或者改用登记的名称。",
    en: "Register it in catalogs/organizations/, one file for each body, or use a registered title.",
  };
  return problem(`“${word}”没有登记`, `“${word}” is not registered`, {
    zh: `${meant === undefined ? "" : `是否指“${meant}”？`}${register.zh}`,
    en: `${meant === undefined ? "" : `“${meant}”? `}${register.en}`,
  });
}

function notAmong(word: string, choices: readonly Choice[], list: Choices): Problem {
  const titles = [...new Set(choices.map(({ title }) => title.zh))];
  if (list === organizations) return notRegistered(word, titles);
  return problem(`“${word}”不在可选的值之中`, `“${word}” is none of the values`, whatToWrite(word, titles));
}

/** A short list is shown whole; of a long one the title most like the word. */
function whatToWrite(word: string, titles: readonly string[]): Text {
  if (titles.length > 0 && titles.length <= 25) {
    return { zh: `可以写：${titles.join("、")}。`, en: `One of: ${titles.join(", ")}.` };
  }
  const meant = closest(word, titles);
  const register = {
    zh: "请先在 catalogs/ 中登记，或者改用登记的名称。",
    en: "Register it first, or use a registered title.",
  };
  return meant === undefined ? register : { zh: `是否指“${meant}”？${register.zh}`, en: `“${meant}”? ${register.en}` };
}

/** One or several values of a code list, shown by their Chinese titles. */
export function codes({ choices, synonyms = {}, many = false }: ChoiceOptions): Codec {
  return {
    many,
    show: (value, context) => {
      const known = choices(context);
      if (isStrings(value)) return value.map((code) => label(known, code)).join("；");
      return typeof value === "string" ? label(known, value) : "";
    },
    read: ({ text }, context) => {
      const known = choices(context);
      const lookup = lookupIn(known, synonyms);
      if (!many) {
        const code = lookup(text.trim());
        return code === undefined ? refused(notAmong(text.trim(), known, choices)) : placed(code);
      }
      const parts = strongParts(text).map((part) => divide(part, lookup));
      const found = [...new Set(parts.flatMap((part) => part.codes))];
      const problems = parts.flatMap(({ left }) => left.map((word) => notAmong(word, known, choices)));
      return found.length === 0 ? refused(...problems) : { value: found, problems };
    },
  };
}
