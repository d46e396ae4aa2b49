import { inEvery, languages, textLanguages, wordsIn } from "@mulu/schema";
import type { Said, Words } from "@mulu/schema";

/** Texts in a row, with the mark that each language puts between them. */
export function joined(texts: readonly Words[], mark: "comma" | "semicolon"): Said {
  return inEvery((language) =>
    texts.map((text) => wordsIn(text, language)).join(languages[language].punctuation[mark]),
  );
}

/** The same text in every language: an id, a day, or nothing. */
export function same(text: string): Said {
  return inEvery(() => text);
}

/** What is thrown says it in both languages of the catalogs: nobody knows who reads it. */
export function bilingual(said: Said): string {
  return textLanguages.map((language) => said[language]).join(" / ");
}
