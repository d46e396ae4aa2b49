/** How much of a value is struck out: enough, too little to be sure of, or nothing that counts. */
export type Mask = "hidden" | "little" | "open";

const stars = /[*×●•]/g;

/** A text in which every sign that strikes a place out is a star. */
const starred = (value: string): string => value.normalize("NFKC").replaceAll(stars, "*");

/** Fewer places than these four can be tried out by hand. */
const least = 4;

/**
 * How many places of a number of some length are struck out at least, so that what is left tells nobody. No law says how
 * many: point 4 of the 2020 opinion asks for the masking that is needed. So it is taken that a day of birth is hidden
 * (8 places of 18, 6 of 15), the middle of a telephone (4 of 11), and of a card all but ten places (6 of 16).
 */
const enough = (length: number): number => (length >= 18 ? 8 : length >= 15 ? 6 : least);

/** Six places and three stars: the number is cut short, and what is left is too little for any paper. */
const isCutShort = (visible: number, hidden: number): boolean => visible <= 6 && hidden >= 3;

function maskOfNumber(visible: number, hidden: number): Mask {
  if (isCutShort(visible, hidden) || (hidden >= enough(visible + hidden) && visible <= 10)) return "hidden";
  return hidden < least ? "open" : "little";
}

/** How a value is masked. In a text without numbers a third is struck out at least, as in a name of three signs. */
export function maskOf(value: string): Mask {
  if (value.trim() === "") return "hidden";
  const shown = starred(value);
  const hidden = shown.match(/\*/g)?.length ?? 0;
  if (hidden === 0) return "open";
  const signs = shown.split("@")[0]?.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if ((shown.match(/\d/g)?.length ?? 0) >= 5) return maskOfNumber(shown.match(/[0-9A-Za-z]/g)?.length ?? 0, hidden);
  return hidden * 2 >= signs && !showsName(shown) ? "hidden" : "little";
}

/** Stars elsewhere hide nothing of a name that stands whole: behind it, in brackets, or as one of several. */
const showsName = (shown: string): boolean =>
  /\p{Script=Han}{3}/u.test(shown) || shown.split(/[^\p{L}\p{N}*]+/u).some((word) => /^\p{L}{2,}$/u.test(word));

/** Signs that strike places of a number out; a circle is a nought among Chinese numerals, and is one no more here. */
const strikes = /[*×●•■□█▇○◯#]/g;
const part = /(?<![0-9A-Za-z*])[1-9*](?:[ -]?[\dXx*]){9,17}(?![0-9A-Za-z*])/g;
const year = /^[\d*]{6}(?:1[89]|20|[12]\*|\*[890]|\*\*)/;
const mobile = /^1(?:[3-9]\d*)?\*+\d*$/;

/** A masked number of a person in a text, and where it stands. */
export interface MaskedNumber {
  kind: "citizen-id" | "mobile-number";
  mask: Mask;
  index: number;
  length: number;
}

/** A part of a text without its gaps, a star for each place struck out. */
function placesOf(written: string): string {
  const places = written.replaceAll(/[ -]/g, "");
  const body = places.length === 18 ? places.slice(0, -1) : places;
  return body.replaceAll(/[Xx]/g, "*") + places.slice(body.length);
}

/** What a text shows of identity and mobile numbers of which too few places are struck out, in groups or set together. */
export function maskedTooLittle(text: string): MaskedNumber | undefined {
  for (const { 0: written, index } of text.replaceAll(strikes, "*").matchAll(part)) {
    const places = placesOf(written);
    const hidden = places.match(/\*/g)?.length ?? 0;
    const mask = maskOfNumber(places.length - hidden, hidden);
    if (hidden === 0 || mask === "hidden") continue;
    const { length } = written;
    if (places.length === 18 && year.test(places)) return { kind: "citizen-id", mask, index, length };
    if (places.length === 11 && mobile.test(places)) return { kind: "mobile-number", mask, index, length };
  }
  return undefined;
}
