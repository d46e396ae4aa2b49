import { authoritative, languageCodes, languageOfTag, languages, textLanguages } from "@mulu/schema";
import type { Language, LanguageTag, Text } from "@mulu/schema";

import * as spoken from "./languages.js";
import type { Messages as Wording } from "./zh/index.js";

/** What pages need to know of their language beside its wording, all of it told by the list of languages. */
interface PageLanguage {
  locale: Language;
  lang: LanguageTag;
  /** The language in which texts of the catalogs are shown: that of the page, or the authoritative one. */
  data: keyof Text;
  /** The language of the titles that stand beside those of the page. */
  other: keyof Text;
  otherLang: LanguageTag;
  /** Between items of a list inside a sentence. */
  comma: string;
  colon: string;
  semicolon: string;
  brackets: readonly [open: string, close: string];
  /** Between two sentences. */
  space: string;
}

/** Wording of the site in one language, and what that language is. */
export type Messages = PageLanguage & Wording;

const wording: Readonly<Record<Language, Wording>> = spoken;

function messagesIn(locale: Language): Messages {
  const { tag, punctuation } = languages[locale];
  const data = textLanguages.find((each) => each === locale) ?? authoritative;
  // Titles in Chinese stand beside those of every other language; beside the Chinese ones stand those in English.
  const other = locale === authoritative ? "en" : authoritative;
  const { comma, colon, semicolon, brackets, space } = punctuation;
  const own: PageLanguage = {
    ...{ locale, lang: tag, data, other, otherLang: languages[other].tag },
    ...{ comma, colon, semicolon, brackets, space },
  };
  return { ...own, ...wording[locale] };
}

const all = new Map(languageCodes.map((locale) => [locale, messagesIn(locale)]));

/** Messages of a locale of the site; Chinese is the language of the project. */
export function messagesOf(locale: string | undefined): Messages {
  return all.get(languageOfTag(locale) ?? authoritative) ?? messagesIn(authoritative);
}

/** The name of the language of a locale, as its readers write it. */
export function languageName(locale: LanguageTag): string {
  return languages[languageOfTag(locale) ?? authoritative].name;
}
