/** Longest text that is shown of what was handed in, longer than any id there is; what is longer is cut. */
const longest = 200;

/** Signs that nobody sees, or that change how others are seen: they are told by number, so that nothing hides. */
const unseen = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu;

const numberOf = (sign: string): string => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`;

/** @public A text that was handed in, as a message shows it: cut, and with no sign that is not seen. */
export function shown(text: string): string {
  const safe = text.slice(0, longest).replaceAll(unseen, numberOf);
  return text.length > longest ? `${safe}…` : safe;
}
