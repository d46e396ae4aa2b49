import { inEvery, languages, wordsIn } from "./languages.js";
import type { Language, Said, Words } from "./languages.js";

/** A mark that stands between texts in a row. */
type Mark = "comma" | "semicolon";

/** @public Texts in a row, with the mark that each language puts between them. */
export function joined(texts: readonly Words[], mark: Mark): Said {
  return inEvery((language) =>
    texts.map((text) => wordsIn(text, language)).join(languages[language].punctuation[mark]),
  );
}

/** @public The same, of which each language says what sounds alike once. */
export function joinedOnce(texts: readonly Words[], mark: Mark): Said {
  const said = (language: Language): string[] => [...new Set(texts.map((text) => wordsIn(text, language)))];
  return inEvery((language) => said(language).join(languages[language].punctuation[mark]));
}

/** @public The same text in every language: an id, a day, or nothing. */
export function same(text: string): Said {
  return inEvery(() => text);
}

/** @public An addition in the brackets of a language, with what stands before them. */
export function inBrackets(text: string | number, language: Language): string {
  const { brackets, space } = languages[language].punctuation;
  return `${space}${brackets[0]}${text}${brackets[1]}`;
}
