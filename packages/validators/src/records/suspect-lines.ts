import { fewestDigits } from "./digit-runs.js";
import { mayHoldEncodedAt } from "./encoded.js";
import { fewestLettered, isGapOfLettered, isLettered } from "./lettered.js";
import { digitsShownBy } from "./narrow.js";

/** @public A line of a text: its number from 1, and the places between which it stands, without its line feed. */
export interface LineAt {
  line: number;
  start: number;
  end: number;
}

/** What a code unit is, in bits; 0 as long as nobody has asked. */
const [asked, digit, manyDigits, ofCode, lettered, gap] = [1, 2, 4, 8, 16, 32];

const lineFeed = 10;
const units = new Uint8Array(0x1_00_00);

function learn(unit: number): number {
  const sign = String.fromCharCode(unit);
  const shown = digitsShownBy(unit);
  const known =
    asked |
    (shown === "one" ? digit : 0) |
    (shown === "maybe-more" ? manyDigits : 0) |
    (/[A-Za-z0-9+/_-]/.test(sign) ? ofCode : 0) |
    (isLettered(sign) ? lettered : 0) |
    (isGapOfLettered(sign) ? gap : 0);
  units[unit] = known;
  return known;
}

/**
 * Where the line that begins at a place is first seen to hold what may be a number of a person or firm; where it holds
 * none, its end, as a negative number less one. Looked at sign by sign, and nothing is made of it.
 */
function suspicionIn(text: string, from: number): number {
  let [digits, code, signs, isInGap] = [0, -1, 0, false];
  let at = from;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === lineFeed) break;
    const is = (units[unit] ?? 0) || learn(unit);
    if ((is & ofCode) === 0) {
      if (code !== -1 && mayHoldEncodedAt(text, code, at)) return at;
      code = -1;
    } else if (code === -1) code = at;
    if ((is & manyDigits) !== 0) return at;
    if ((is & digit) !== 0 && (digits += 1) >= fewestDigits) return at;
    if ((is & lettered) !== 0) {
      isInGap = false;
      if ((signs += 1) >= fewestLettered) return at;
    } else if ((is & gap) !== 0 && !isInGap) isInGap = true;
    else signs = 0;
  }
  return code !== -1 && mayHoldEncodedAt(text, code, at) ? at : -at - 1;
}

/**
 * @public The lines of a text that may hold an identifier of a person or firm: every line in which `realSubjects` finds
 * one, and few others. A text in which none may be is read once, and nothing is made of it.
 */
export function suspectLines(text: string): LineAt[] {
  const found: LineAt[] = [];
  let line = 1;
  for (let start = 0; start <= text.length; line += 1) {
    const seen = suspicionIn(text, start);
    const feed = seen < 0 ? -seen - 1 : text.indexOf("\n", seen);
    const end = feed === -1 ? text.length : feed;
    if (seen >= 0) found.push({ line, start, end });
    start = end + 1;
  }
  return found;
}
