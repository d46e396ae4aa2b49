/*
 * What a text element may hold. The same two expressions stand in the published schema as `pattern`, so they are written
 * with the characters themselves (which every engine reads alike) and match in one pass.
 */

/** Control characters, but for tab, line feed and carriage return. They are never part of what somebody wrote. */
const controls = "\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f";

/** Characters that show nothing: blanks of every width, joiners, direction marks, fillers, variation selectors, tags. */
const blanks =
  "\t\n\r \u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f" +
  "\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}";

/** @public Characters of a text, as the inside of a character class, for those who build on the patterns below. */
export const textClasses = { controls, blanks } as const;

/** @public Pattern of a text without control characters; it may be empty. */
export const plainPattern = `^[^${controls}]*$`;

/** @public Pattern of a text that has something to read, and no control characters. */
export const saidPattern = `^[${blanks}]*[^${controls}${blanks}][^${controls}]*$`;

const said = inUnicode(saidPattern);

/** The class holds marks that combine with what stands before them: one by one they are meant. */
function inUnicode(pattern: string): RegExp {
  return new RegExp(pattern, "u");
}

/** @public Whether a text has no control characters; what {@link plainPattern} says, without its cost for every record. */
export function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0xa0 && (unit >= 0x7f || (unit < 0x20 && unit !== 9 && unit !== 10 && unit !== 13))) return false;
  }
  return true;
}

/** @public Whether a text has something to read, and no control characters; what {@link saidPattern} says. */
export function isSaid(text: string): boolean {
  // Nearly every text begins with an ideograph or a printing character of ASCII: then only the rest is to be asked.
  const first = text.charCodeAt(0);
  const shows = (first > 0x20 && first < 0x7f) || (first >= 0x4e00 && first <= 0x9fff);
  return shows ? isPlain(text) : said.test(text);
}

/** @public What is wrong with a text that {@link isPlain} or {@link isSaid} refuses. */
export function textFault(text: string): "empty" | "blank" | "control-character" {
  if (text === "") return "empty";
  return isPlain(text) ? "blank" : "control-character";
}
