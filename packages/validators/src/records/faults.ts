import { isCalendarDate, isCitizenId, isUscc } from "./check-digits.js";
import { digitsOf } from "@mulu/engine";

/** @public Which of the demands on a value is not met, for those who decide by it, and for the words. */
export type ValueFault =
  | "empty"
  | "length"
  | "characters"
  | "structure"
  | "birth-date"
  | "check-character"
  | "date-form"
  | "no-such-day"
  | "integer-digits"
  | "decimals";

const usccCharacters = /^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
const citizenCharacters = /^[0-9]{17}[0-9X]$/;
const dateForm = /^[0-9]{4}([-/])[0-9]{2}\1[0-9]{2}$/;

/** @public What is wrong with a unified social credit code: undefined where nothing is (GB 32100). */
export function usccFault(value: string): ValueFault | undefined {
  if (isUscc(value)) return undefined;
  if (value.trim() === "") return "empty";
  if (value.length !== 18) return "length";
  if (!usccCharacters.test(value)) return "characters";
  return checked(value, isUscc, usccPlaces) ? "check-character" : "structure";
}

/** @public What is wrong with a citizen identification number: undefined where nothing is (GB 11643). */
export function citizenIdFault(value: string): ValueFault | undefined {
  if (isCitizenId(value)) return undefined;
  if (value.trim() === "") return "empty";
  if (value.length !== 18) return "length";
  if (!citizenCharacters.test(value)) return "characters";
  const birth = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`;
  if (!isCalendarDate(birth)) return "birth-date";
  return checked(value, isCitizenId, "0123456789X") ? "check-character" : "structure";
}

const usccPlaces = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** Whether another last character would make the value right: then it is the check character that is wrong. */
function checked(value: string, isRight: (value: string) => boolean, alphabet: string): boolean {
  return [...alphabet].some((last) => isRight(value.slice(0, -1) + last));
}

/** @public What is wrong with a date: undefined where nothing is. A day that exists, written otherwise, is a matter of form. */
export function dateFault(value: string): ValueFault | undefined {
  if (isCalendarDate(value)) return undefined;
  if (value.trim() === "") return "empty";
  return dateForm.test(value) ? "no-such-day" : "date-form";
}

/** @public Which limit of digits a number exceeds: undefined where none. */
export function decimalFault(value: number, before: number, after: number): ValueFault | undefined {
  const digits = digitsOf(value);
  if (digits.before > before) return "integer-digits";
  return digits.after > after ? "decimals" : undefined;
}

/** @public Whether one date element of a record lies before another. Dates that are no dates are not compared. */
export function isEarlier(record: object, element: string, than: string): boolean {
  const own = textOf(record, element);
  const other = textOf(record, than);
  if (own === undefined || other === undefined) return false;
  return inOrder(own) < inOrder(other) && isCalendarDate(own) && isCalendarDate(other);
}

function textOf(record: object, code: string): string | undefined {
  const value: unknown = Object.hasOwn(record, code) ? (record as Record<string, unknown>)[code] : undefined;
  return typeof value === "string" ? value : undefined;
}

/** Dates of both forms in one that sorts by day. */
function inOrder(date: string): string {
  return date.charAt(4) === "/" ? date.replaceAll("/", "-") : date;
}
