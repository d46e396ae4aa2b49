import { isUscc } from "./check-digits.js";
import { reservedDivision } from "./divisions.js";
import { holdsEncoded } from "./encoded.js";
import type { PersonalNumberKind } from "./identity-numbers.js";
import { mayHoldLettered } from "./lettered.js";
import { escapes, mayHoldNumber, paperNames } from "./may-hold-number.js";
import { narrow } from "./narrow.js";
import { surelyRead } from "./read-numbers.js";

export type { PersonalNumberKind } from "./identity-numbers.js";

/** @public What reads as the identifier of a person or firm, and where in the text it begins. */
export interface SubjectIdentifier {
  kind: PersonalNumberKind | "uscc";
  /** Whether it stands in the division reserved for examples, so that it is nobody’s. */
  reserved: boolean;
  index: number;
  length: number;
}

/** Runs of the length of a code; a longer run, such as a digest, is none. */
const codes = /(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXY]{18}(?![0-9A-Za-z])/g;

function firms(text: string): SubjectIdentifier[] {
  return [...text.matchAll(codes)].flatMap(({ 0: code, index }) => {
    const reserved = code.slice(2, 8) === reservedDivision;
    return isUscc(code) ? [{ kind: "uscc" as const, reserved, index, length: code.length }] : [];
  });
}

/**
 * @public Identifiers in a text: citizen numbers of 18 places with a right check character and of the old 15, mobile and
 * fixed-line numbers, bank cards, passports, permits and officers’ papers, and unified social credit codes. The text is
 * read as it is seen, and as it is shown where its escapes, tags and codes are understood: in whatever width, script or form
 * the digits stand, in Chinese numerals, set in groups or sign by sign.
 */
export function subjectIdentifiers(text: string): SubjectIdentifier[] {
  const seen = narrow(text);
  const persons = surelyRead(text).map(({ kind, reserved, place: [start, end] }) => {
    return { kind, reserved, index: start, length: end - start };
  });
  const starts = new Set(persons.map(({ index }) => index));
  const others = firms(seen.text).map(({ kind, reserved, index, length }) => {
    const start = seen.at(index);
    return { kind, reserved, index: start, length: seen.at(index + length) - start };
  });
  return [...persons, ...others.filter(({ index }) => !starts.has(index))].sort((a, b) => a.index - b.index);
}

/** Days with no digit so near that both could be read as one number; eight digits that are a day are nobody’s number. */
const day =
  /(?<![\d〇零○一壹幺二贰貳三叁參四肆五伍六陆陸七柒八捌九玖][^\p{L}\p{N}]{0,4})(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![^\p{L}\p{N}]{0,4}[\dXx〇零○一壹幺二贰貳三叁參四肆五伍六陆陸七柒八捌九玖])/gu;

/** The digest of a file: what digits chance has set in it are nobody’s number. A text in hexadecimal is told apart. */
const digest = /(?<![0-9a-z])sha256:[0-9a-f]{64}(?![0-9A-Za-z])/g;

/** Whether a text may hold a number of a person or firm. Fast, and never no where it does, however it is read. */
function mayHoldSubject(text: string): boolean {
  // With an escape, or a word before the number of a paper, a part of a day may be read as another number.
  const rest = escapes.test(text) || paperNames.test(text) ? text : text.replaceAll(digest, ",").replaceAll(day, "");
  return mayHoldNumber(rest) || holdsEncoded(text) || mayHoldLettered(rest);
}

/**
 * @public Identifiers in a text that may belong to somebody: those outside the reserved division 999999. The number of a
 * fixed line alone names nobody: offices print theirs.
 */
export function realSubjects(text: string): SubjectIdentifier[] {
  if (!mayHoldSubject(text)) return [];
  return subjectIdentifiers(text).filter(({ kind, reserved }) => !reserved && kind !== "landline");
}
