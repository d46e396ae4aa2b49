import { isPersonsDivision } from "./paper-numbers.js";

/** How much of a value is struck out: enough, too little to be sure of, or nothing that counts. */
export type Mask = "hidden" | "little" | "open";

const usualStars = /[*×●•]/g;

/** A text in which every sign that strikes a place out is a star. */
const starred = (value: string): string => value.normalize("NFKC").replaceAll(usualStars, "*");

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

/** Signs and words that strike places out. A circle is a nought among Chinese numerals, and is one no more here. */
const strikes = /[*×●•■□█▇○〇◯#_…某略隐]/g;
/** A note in brackets in place of places. */
const note = /[（([【<〈][^\d（）()[\]【】<>〈〉]{1,12}[）)\]】>〉]/g;
/** What strikes places out when it stands twice and more: any mark or letter but Chinese ones. */
const repeatable = /^[^\s\d*\p{Script=Han}]$/u;

const part = /(?<![0-9A-Za-z*])[1-9*](?:[ -]?[\dXx*]){9,33}(?![0-9A-Za-z*])/g;
const year = /^[\d*]{6}(?:1[89]|20|[12]\*|\*[890]|\*\*)/;
const mobile = /^1(?:[3-9]\d*)?\*+\d*$/;

/** A masked number of a person in a text, and where it stands. */
export interface MaskedNumber {
  kind: "citizen-id" | "mobile-number";
  mask: Mask;
  index: number;
  length: number;
  /** Whether so many signs strike out as there are places, so that it has the form of such a number as it stands. */
  isWhole: boolean;
}

/** A part of a text without its gaps, a star for each place struck out. An X is one, but for the last of a citizen number. */
function placesOf(written: string): string {
  const places = written.replaceAll(/[ -]/g, "");
  const body = places.length === 18 || (places.length !== 11 && /\d[Xx]$/.test(places)) ? places.slice(0, -1) : places;
  return body.replaceAll(/[Xx]/g, "*") + places.slice(body.length);
}

const struck = /\*+/g;

/** Places as so many as a number has: how many signs strike out in one place says nothing of how many they strike out. */
function stretched(places: string): string | undefined {
  const visible = places.replaceAll(struck, "").length;
  const length = visible > 10 && visible < 18 ? 18 : visible > 7 && visible < 11 ? 11 : undefined;
  if (length === undefined || places.match(struck)?.length !== 1) return undefined;
  return places.replace(struck, "*".repeat(length - visible));
}

/** Which number of a person places are, by what is left of them: its division and birth are possible, or its prefix. */
function kindOf(places: string): MaskedNumber["kind"] | undefined {
  if (places.length === 11) return mobile.test(places) ? "mobile-number" : undefined;
  if (places.length !== 18 || !year.test(places)) return undefined;
  const [month, day] = [places.slice(10, 12), places.slice(12, 14)];
  const isDay = /^(?:0[1-9*]|1[0-2*]|\*.)$/.test(month) && /^(?:0[1-9*]|[12][\d*]|3[01*]|\*.)$/.test(day);
  return isDay && (places.slice(0, 2).includes("*") || isPersonsDivision(places)) ? "citizen-id" : undefined;
}

const stars = (run: string): string => "*".repeat(run.length);

/** A text with stars for every mark or letter that stands twice and more. */
function runsStruck(text: string): string {
  let struckOut = "";
  for (let from = 0; from < text.length; ) {
    const sign = text.charAt(from);
    let to = from + 1;
    while (text.charAt(to) === sign) to += 1;
    const run = text.slice(from, to);
    struckOut += to - from > 1 && repeatable.test(sign) ? stars(run) : run;
    from = to;
  }
  return struckOut;
}

/** A text in which one sign strikes out, whatever does in it; every place stays where it is. */
const oneStrike = (text: string): string => runsStruck(text.replaceAll(strikes, "*").replaceAll(note, stars));

/** What a text shows of identity and mobile numbers of which too few places are struck out, in groups or set together. */
export function maskedTooLittle(text: string): MaskedNumber | undefined {
  for (const { 0: written, index } of oneStrike(text).matchAll(part)) {
    const places = placesOf(written);
    if (!places.includes("*")) continue;
    for (const [each, isWhole] of [
      [places, true],
      [stretched(places) ?? "", false],
    ] as const) {
      const hidden = each.match(/\*/g)?.length ?? 0;
      const mask = maskOfNumber(each.length - hidden, hidden);
      const kind = mask === "hidden" ? undefined : kindOf(each);
      if (kind !== undefined) return { kind, mask, index, length: written.length, isWhole };
    }
  }
  return undefined;
}
