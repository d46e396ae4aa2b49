import { isNoDivision } from "./divisions.js";
import { looksFilled } from "./fillers.js";

/** GB 32100-2015: the 31 characters of the code, without I, O, S, V and Z. The position is the value. */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const characters = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** The authorities of place 1: organs, foreign affairs, justice … market regulation, the military, agriculture, others. */
const authorities = /^[1-9ANY]/;

/** What a form is filled with where there is no code: one sign throughout, or the digits in order. */
const oneSign = /^(.)\1*$/;
const counted = "01234567890123456789";

/** Weights of the first 17 places, 3^i mod 31. */
const weights: readonly number[] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** @public What is wrong with a unified social credit code, in the order of its places. */
export type UsccFlaw = "length" | "characters" | "filler" | "authority" | "category" | "division" | "check-character";

/**
 * @public The check character GB 32100 gives to the first 17 characters of a unified social credit code.
 * @param body 17 characters of the standard's alphabet
 */
export function usccCheckCharacter(body: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(body.charAt(index)), 0);
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/**
 * @public What is wrong with a unified social credit code, or nothing: 18 places of the standard's characters, an
 * authority and a category, a division that may exist, no filler, and the check character. The tables of categories and
 * of all divisions are not at hand: only what is certainly none is refused.
 */
export function usccFlaw(value: string): UsccFlaw | undefined {
  if (value.length !== 18) return "length";
  if (!characters.test(value)) return "characters";
  if (!authorities.test(value)) return "authority";
  if (value.charAt(1) === "0") return "category";
  if (isNoDivision(value.slice(2, 8))) return "division";
  if (oneSign.test(value.slice(8, 17)) || counted.includes(value.slice(0, 17))) return "filler";
  return usccCheckCharacter(value) === value.charAt(17) ? undefined : "check-character";
}

/** The code of examples throughout Mulu, in the division that is nobody’s. */
const ofExamples = "999999MA0000000";

/** @public Whether the places 9 to 17 of a code look filled in by hand; the standard does not forbid it. */
export function isDoubtfulUscc(value: string): boolean {
  return looksFilled(value.slice(8, 17)) && value.slice(2, 17) !== ofExamples;
}

/** @public Whether a text is a unified social credit code of GB 32100: see `usccFlaw`. */
export function isUscc(value: string): boolean {
  return usccFlaw(value) === undefined;
}
