/** What may stand between the groups of a number as it is read out. */
export const gap = "[\\s\\u00a0.·/_–—-]";

/** Digits of a text, set together or in groups, that stand between the bounds of groups. */
export interface Digits {
  digits: string;
  /** How many digits each group has. */
  sizes: readonly number[];
  /** What stands between the groups, each form once. */
  gaps: ReadonlySet<string>;
  start: number;
  end: number;
  /** Whether no other digits stand before it but what is no gap; only then words or letters are about it. */
  isFirst: boolean;
}

/** Digits in groups: the parts of the expression do not overlap, so that it is linear. */
const run = new RegExp(`\\d+(?:${gap}{1,3}\\d+)*`, "g");
const group = /\d+/g;

/** No number of a person has fewer digits, and none has more. */
export const fewestDigits = 6;
const most = 19;

/** Each window is to be used before the next is asked for: they share what they hold. */
function* withinRun(text: string, from: number): Iterable<Digits> {
  const groups = [...text.matchAll(group)].map(({ 0: digits, index }) => ({ digits, start: from + index }));
  for (const [first, { start }] of groups.entries()) {
    let digits = "";
    const sizes: number[] = [];
    const gaps = new Set<string>();
    let end = start;
    for (let at = first; at < groups.length; at += 1) {
      const each = groups[at];
      if (each === undefined || digits.length + each.digits.length > most) break;
      if (digits !== "") gaps.add(text.slice(end - from, each.start - from));
      digits += each.digits;
      sizes.push(each.digits.length);
      end = each.start + each.digits.length;
      if (digits.length >= fewestDigits) yield { digits, sizes, gaps, start, end, isFirst: first === 0 };
    }
  }
}

/** All that the digits of a text may be read as, from the bound of a group to the bound of another. */
export function* digitsIn(text: string): Iterable<Digits> {
  for (const { 0: found, index } of text.matchAll(run))
    if (found.length >= fewestDigits) yield* withinRun(found, index);
}

/** Whether the groups are all of one size, but for the last, which may be smaller. */
export function isUniform({ sizes }: Digits, size: number): boolean {
  return sizes.every((each, at) => each === size || (at === sizes.length - 1 && each < size));
}

const letter = /[A-Za-z]/;
const sign = /[0-9A-Za-z]/;

/** The letters that stand directly before a place, at most some, and whether nothing else does. */
export function lettersBefore(text: string, place: number, most: number): { letters: string; isWhole: boolean } {
  let from = place;
  while (place - from < most && letter.test(text.charAt(from - 1))) from -= 1;
  return { letters: text.slice(from, place), isWhole: !sign.test(text.charAt(from - 1)) };
}

/** Whether only letters, and few, stand directly behind a place. */
export function isLetteredAfter(text: string, place: number, most: number): boolean {
  let to = place;
  while (to - place < most && letter.test(text.charAt(to))) to += 1;
  return !sign.test(text.charAt(to));
}
