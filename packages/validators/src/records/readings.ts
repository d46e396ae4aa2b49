import { encodedIn } from "./encoded.js";
import { withoutLetters } from "./lettered.js";
import type { Mapped } from "./mapped.js";
import { after, rewritten } from "./mapped.js";
import { inDigits, narrow } from "./narrow.js";
import { unescaped } from "./unescape.js";

/**
 * How a text is read: as it is seen; without its escapes and tags, or decoded; with any marks between the digits taken for
 * gaps; with the letters and words that stand for digits taken for them; or with its numbers read backwards.
 */
export type ReadAs = "seen" | "decoded" | "apart" | "lettered" | "backwards";

/** A text in one of the ways in which somebody may read it. */
export interface Reading {
  text: string;
  as: ReadAs;
  /** Where in the given text stands what stands between two places of `text`. */
  between: (start: number, end: number) => readonly [start: number, end: number];
}

const reading = ({ text, at }: Mapped, as: ReadAs): Reading => ({
  text,
  as,
  between: (start, end) => [at(start), at(end)],
});

/** Marks between two digits; a star or two among them, more than two strike places out. */
const marks =
  /(?<=[\d〇零○一壹幺二贰貳三叁參参四肆五伍六陆陸七柒八捌九玖])(?!\*{3})[^\p{L}\p{N}]{1,4}(?=[\dXx〇零○一壹幺二贰貳三叁參参四肆五伍六陆陸七柒八捌九玖])/gu;
const gap = /^[\s\u00a0.·/_–—-]{1,3}$/;

/** A text in which whatever marks stand between digits are gaps; nothing where there are none but gaps. */
function withGaps(given: Mapped): Mapped | undefined {
  const set = rewritten(given.text, marks, ([sign]) => (gap.test(sign) ? sign : "-"));
  return set.text === given.text ? undefined : after(given, { ...set, text: inDigits(set.text) });
}

/** Digits that may be a number set backwards: an identity number ending in X then begins with it. */
const turnable = /(?<![0-9A-Za-z])[Xx]?\d{11,18}(?![0-9A-Za-z])/g;

/** A text in which every long run of digits is turned; nothing where there is none. */
function turned(given: Mapped): Mapped | undefined {
  const text = given.text.replaceAll(turnable, (run) => Array.from(run).reverse().join(""));
  return text === given.text ? undefined : { text, at: given.at };
}

function* ofEncoded(given: string): Iterable<Reading> {
  for (const { text, start, end } of encodedIn(given)) {
    yield { text: narrow(text).text, as: "decoded", between: () => [start, end] };
  }
}

/** Every way in which a text may be read, as it is seen first. */
export function* readingsOf(given: string): Iterable<Reading> {
  const seen = narrow(given);
  yield reading(seen, "seen");
  const plain = unescaped(given);
  const shown = plain === undefined ? undefined : after(plain, narrow(plain.text));
  if (shown !== undefined) yield reading(shown, "decoded");
  yield* ofEncoded(given);
  const last = shown ?? seen;
  const gaps = withGaps(last);
  if (gaps !== undefined) yield reading(gaps, "apart");
  const lettered = withoutLetters(last.text);
  if (lettered !== undefined) yield reading(after(last, lettered), "lettered");
  const back = turned(last);
  if (back !== undefined) yield reading(back, "backwards");
}
