import { personalNumbers, worth } from "./identity-numbers.js";
import type { FoundNumber } from "./identity-numbers.js";
import type { ReadAs } from "./readings.js";
import { readingsOf } from "./readings.js";

/** A number of a person in a text, read in one of the ways in which the text may be read. */
export interface ReadNumber extends FoundNumber {
  as: ReadAs;
  /** The text as it was read; `index` is a place in it. */
  text: string;
  /** Where the number stands in the text as it was given. */
  place: readonly [start: number, end: number];
}

/** Every number of a person, in every way in which a text may be read; one number may be found in several. */
export function* numbersRead(given: string): Iterable<ReadNumber> {
  for (const { text, as, between } of readingsOf(given)) {
    for (const found of personalNumbers(text)) {
      yield { ...found, as, text, place: between(found.index, found.index + found.length) };
    }
  }
}

/** Whether digits stand one by one, with a mark between each and the next. */
export function isSignBySign({ length, number }: FoundNumber): boolean {
  return length >= 2 * number.length - 1;
}

/** By check character and division a number is known however it is read; by its form only as it is seen. */
const isSureAs = (as: ReadAs, by: FoundNumber["by"]): boolean =>
  as === "apart" || as === "lettered" ? by === "check" : as !== "backwards";

/** The numbers that a reader is sure to read, each place said once: by what they are known by, then as they are seen. */
export function surelyRead(given: string): ReadNumber[] {
  const sure = [...numbersRead(given)].filter(({ as, by }) => isSureAs(as, by));
  const taken = new Uint8Array(given.length);
  const said: ReadNumber[] = [];
  for (const one of sure.sort((a, b) => worth[a.by] - worth[b.by])) {
    const [start, end] = one.place;
    if (taken.subarray(start, end).includes(1)) continue;
    taken.fill(1, start, end);
    said.push(one);
  }
  return said.sort((a, b) => a.place[0] - b.place[0]);
}
