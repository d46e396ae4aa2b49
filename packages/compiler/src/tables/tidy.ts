import { foldCompatibility } from "@mulu/engine";

/**
 * Characters a reader takes for others: radicals and compatibility ideographs for characters (they come from PDFs),
 * full-width digits and letters for plain ones. Full-width punctuation is right in Chinese and stays.
 */
const lookalike = /[\u2E80-\u2FDF\uF900-\uFAFF\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;

/** White space that stands between Chinese characters only because a cell was broken into lines. */
const brokenLine = /(?<=[\p{Script=Han}，。；：、）》”])[^\S\n]*\r?\n\s*(?=[\p{Script=Han}（《“])/gu;

/** A text with lookalikes folded, lines joined and white space trimmed. Nothing that can be read is dropped. */
export function tidyText(text: string): string {
  return text
    .replace(lookalike, foldCompatibility)
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(brokenLine, "")
    .replace(/[\s\u3000]+/g, " ")
    .trim();
}

/** Whether two cells say the same, white space and line ends aside. */
export function sameCell(a: string, b: string): boolean {
  return a === b || a.replace(/\s+/g, " ").trim() === b.replace(/\s+/g, " ").trim();
}

/** For values that are no prose: everything compatibility folded, white space gone. */
export function compact(text: string): string {
  return foldCompatibility(text).replace(/[\s\u200B-\u200D\u2060\uFEFF]+/g, "");
}

/** A name set wide, 乙 许 可 信 息, as it is read; words with single spaces between them stay. */
const setWide = /^\p{Script=Han}(?:[ \u3000]+\p{Script=Han})+$/u;

/** A number in a list before a name: （1）, 1. and ① count rows and are no part of it. */
const numbered = /^(?:[（(]\d{1,3}[)）]|\d{1,3}[.、．]|[①-⑳])[、.]? ?(?=[一-鿿])/;

/** The words of a name, without what only sets it out. */
export function nameIn(text: string): string {
  const tidied = tidyText(text);
  const name = setWide.test(tidied) ? tidied.replaceAll(/\s+/g, "") : tidied;
  return name.replace(numbered, "");
}
