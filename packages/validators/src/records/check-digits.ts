import { existsInCalendar } from "@mulu/engine";

import { isNoDivision } from "./divisions.js";

export { isUscc, usccCheckCharacter, usccFlaw } from "./uscc.js";
export type { UsccFlaw } from "./uscc.js";

/** GB 11643-1999: the weights of the first 17 places, 2^(17-i) mod 11 (ISO 7064 MOD 11-2). */
const citizenWeights = powers({ base: 2, modulus: 11, count: 18 }).slice(1).reverse();
const citizenCheckCharacters = "10X98765432";
const citizenShape = /^[1-9]\d{5}(?:18|19|20)\d{9}[\dX]$/;

const dateShape = /^(\d{4})([-/])(\d{2})\2(\d{2})$/;

function powers({ base, modulus, count }: { base: number; modulus: number; count: number }): readonly number[] {
  const values: number[] = [];
  for (let power = 1; values.length < count; power = (power * base) % modulus) values.push(power);
  return values;
}

function weightedSum(body: string, weights: readonly number[], alphabet: string): number {
  return weights.reduce((sum, weight, index) => sum + weight * alphabet.indexOf(body.charAt(index)), 0);
}

/**
 * @public The check character GB 11643 gives to the first 17 digits of a citizen identification number.
 * @param body 17 digits
 */
export function citizenIdCheckCharacter(body: string): string {
  return citizenCheckCharacters.charAt(weightedSum(body, citizenWeights, "0123456789") % 11);
}

/** Beside the provinces: 83 stands in residence permits of Taiwan residents, 9 begins those of permanent residents. */
const otherIssuers = /^(?:83|9)/;

/**
 * @public Whether a text is a citizen identification number: 18 places, a division that may exist, a day of birth that
 * exists, and the check character of GB 11643. Which counties there ever were is not asked.
 */
export function isCitizenId(value: string): boolean {
  const mayExist = !isNoDivision(value.slice(0, 6)) || otherIssuers.test(value);
  return mayExist && readsAsCitizenId(value);
}

/** Whether a text reads as a citizen number, whatever its division: whoever shows it means a person. */
export function readsAsCitizenId(value: string): boolean {
  if (!citizenShape.test(value)) return false;
  const birth = {
    year: Number(value.slice(6, 10)),
    month: Number(value.slice(10, 12)),
    day: Number(value.slice(12, 14)),
  };
  return existsInCalendar(birth) && citizenIdCheckCharacter(value) === value.charAt(17);
}

/** @public Whether a text is a day that exists, written YYYY-MM-DD or YYYY/MM/DD. */
export function isCalendarDate(value: string): boolean {
  const match = dateShape.exec(value);
  return match !== null && existsInCalendar({ year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) });
}
