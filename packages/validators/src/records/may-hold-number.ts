import { fewestDigits } from "./digit-runs.js";
import { holdsStrange, mayHoldDigits } from "./narrow.js";

const digits = "\\d〇零○一壹幺二贰貳三叁參参四肆五伍六陆陸七柒八捌九玖";
const digit = `[${digits}]`;
/** No reading of a text brings two digits together between which more stands than four marks. */
const next = `[^\\p{L}\\p{N}○]{0,4}${digit}`;

/** A mobile number is the shortest that is known by itself; the code of a firm has letters among its digits. */
const alone = new RegExp(`${digit}(?:${next}){10}|[${digits}A-HJ-NPQRTUWXY]{18}`, "u");
/** Papers have letters before their digits, directly or after one sign. */
const afterLetters = new RegExp(`[A-Za-z][^\\p{L}\\p{N}○]?${digit}(?:${next}){5}`, "u");
/** Any digits, as many as the shortest number has; what they are is told by the words before them. */
const together = new RegExp(`${digit}(?:${next}){5}`, "u");
/** Words before the number of a paper, which may stand in fewer digits than a number that is known by itself. */
export const paperNames = /[证卡]|居留|字第|护\s?照|passport|permit|card/i;

/** What is read otherwise than it is written: escapes and tags. */
export const escapes = /[&%\\=<]/;

/**
 * Whether a text may hold digits that somebody could take for a number of a person or firm: near enough to each other,
 * and as many as such a number has. Fast, and never no where it does; days, articles and counts are mostly fewer.
 */
export function mayHoldNumber(text: string): boolean {
  if (!mayHoldDigits(text, fewestDigits)) return false;
  if (escapes.test(text) || holdsStrange(text)) return true;
  return alone.test(text) || afterLetters.test(text) || (paperNames.test(text) && together.test(text));
}
