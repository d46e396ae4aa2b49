/**
 * Radicals of the CJK Radicals Supplement that NFKC leaves alone, and the characters a reader takes them for.
 * They come from PDFs whose fonts map a glyph to its radical.
 */
const radicals: ReadonlyMap<string, string> = new Map([
  ["\u2EC5", "见"],
  ["\u2ED4", "门"],
  ["\u2EDB", "风"],
  ["\u2EA0", "民"],
  ["\u2ED3", "长"],
  ["\u2EEC", "齐"],
]);

const radicalPattern = new RegExp(`[${[...radicals.keys()].join("")}]`, "g");

/**
 * Marks NFKC leaves apart although a reader does not: brackets, book-title marks, quotes, dashes, dots, and whatever
 * shows as nothing: controls, variation selectors, fillers, halves of characters.
 */
const ignorable = /[\s\p{P}\p{S}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** Characters of CJK Unified Ideographs alone, which are their own compatible form and no marks: most titles. */
const isPlainChinese = /^[\u4E00-\u9FFF]+$/;

/** @public A text in NFKC with the six radicals folded into the characters they stand for. Nothing is dropped. */
export function foldCompatibility(text: string): string {
  return text.normalize("NFKC").replace(radicalPattern, (radical) => radicals.get(radical) ?? radical);
}

/**
 * @public The form in which two titles are the same title: compatibility folded, lower case, without white space,
 * punctuation and symbols. Two texts that a clerk would read aloud alike compare equal.
 */
export function normalizeTitle(text: string): string {
  if (isPlainChinese.test(text)) return text;
  return foldCompatibility(text).toLowerCase().replace(ignorable, "");
}
