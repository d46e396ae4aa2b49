import { isUscc } from "./check-digits.js";
import { reservedDivision } from "./divisions.js";
import { mayHoldEncoded } from "./encoded.js";
import type { PersonalNumberKind } from "./identity-numbers.js";
import { fewestDigits } from "./digit-runs.js";
import { mayHoldDigits, narrow } from "./narrow.js";
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

/**
 * @public Identifiers in a text that may belong to somebody: those outside the reserved division 999999. The number of a
 * fixed line alone names nobody: offices print theirs.
 */
export function realSubjects(text: string): SubjectIdentifier[] {
  if (!mayHoldDigits(text, fewestDigits) && !mayHoldEncoded(text)) return [];
  return subjectIdentifiers(text).filter(({ kind, reserved }) => !reserved && kind !== "landline");
}
