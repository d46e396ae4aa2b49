import type { Text } from "./model/text.js";

/** @public How a language separates and encloses, where a sentence is put together by code. */
export interface Punctuation {
  /** Between items of a list. */
  comma: string;
  /** Between parts of a sentence. */
  semicolon: string;
  /** Between a name and what it holds. */
  colon: string;
  /** Around an addition. */
  brackets: readonly [open: string, close: string];
  /** Around words of somebody else. */
  quotes: readonly [open: string, close: string];
  /** At the end of a sentence. */
  stop: string;
  /** Between sentences, and before an opening bracket. */
  space: string;
}

/** @public What the project knows of a language; its words stand in the `words/` folders of the packages. */
export interface LanguageFacts {
  /** Its name, as its readers write it. */
  name: string;
  /** BCP 47 tag: what pages, SARIF and browsers call it. */
  tag: string;
  /** Folder of its pages below the root of the site, with a slash at its end; empty for the main one. */
  folder: "" | `${string}/`;
  punctuation: Punctuation;
}

/**
 * @public Every language in which Mulu speaks; nowhere else is one named. A line more here, and the compiler names each
 * room that has no words in it (decision 75).
 */
export const languages = {
  zh: {
    name: "中文",
    tag: "zh-CN",
    folder: "",
    punctuation: {
      comma: "、",
      semicolon: "；",
      colon: "：",
      brackets: ["（", "）"],
      quotes: ["“", "”"],
      stop: "。",
      space: "",
    },
  },
  en: {
    name: "English",
    tag: "en",
    folder: "en/",
    punctuation: {
      comma: ", ",
      semicolon: "; ",
      colon: ": ",
      brackets: ["(", ")"],
      quotes: ["“", "”"],
      stop: ".",
      space: " ",
    },
  },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

/** @public A language in which Mulu speaks. */
export type Language = keyof typeof languages;

/** @public The BCP 47 tag of a language, as pages and SARIF give it. */
export type LanguageTag = (typeof languages)[Language]["tag"];

/** @public Every language, the authoritative one first. */
export const languageCodes = /* @__PURE__ */ Object.keys(languages) as readonly Language[];

/** @public The languages of the texts of the catalogs themselves; in every other one, readers are shown the Chinese. */
export const textLanguages = ["zh", "en"] as const satisfies readonly (keyof Text)[];

/** @public The language in which the catalogs are written and which prevails. */
export const authoritative = "zh" satisfies Language;

/**
 * 说的话，每种语言各一份。
 * @descriptionEn What is said, in every language of the project.
 * @public
 */
export type Said = { readonly [L in keyof typeof languages]: string };

/**
 * @public Words in the authoritative language, and in others where they are known: data of the catalogs, what is said, or
 * (`T`) functions that say it.
 */
export type Words<T = string> = Readonly<Record<typeof authoritative, T> & Partial<Record<Language, T | undefined>>>;

/** @public Whether a text, such as an argument, is the code of a language. */
export function isLanguage(code: string | undefined): code is Language {
  return code !== undefined && Object.hasOwn(languages, code);
}

/** @public The language of a BCP 47 tag such as `zh-CN`; undefined where Mulu does not speak it. */
export function languageOfTag(tag: string | undefined): Language | undefined {
  return languageCodes.find((code) => languages[code].tag === tag);
}

/**
 * @public Words in a language where they are known in it, otherwise the authoritative ones; with the language they are
 * in, so that a page can mark them.
 */
export function inLanguage<T = string>(words: Words<T>, language: Language): { text: T; language: Language } {
  const own = words[language];
  return own === undefined ? { text: words[authoritative], language: authoritative } : { text: own, language };
}

/** @public The same words without their language, for a sentence that has no place to mark it. */
export function wordsIn<T = string>(words: Words<T>, language: Language): T {
  return words[language] ?? words[authoritative];
}

/** @public What is said in every language, by what each says. It is frozen: one answer may be given to many who ask. */
export function inEvery<T = string>(say: (language: Language) => T): { readonly [L in keyof Said]: T } {
  const said = languageCodes.map((language) => [language, say(language)]);
  return Object.freeze(Object.fromEntries(said) as Record<Language, T>);
}

/** @public What has words in some languages only, in every one: those that lack it are given the authoritative words. */
export function inEachOf(words: Words): Said {
  return inEvery((language) => wordsIn(words, language));
}
