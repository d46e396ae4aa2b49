import { isUscc } from "./check-digits.js";
import { reservedDivision } from "./divisions.js";
import { personalNumbers } from "./identity-numbers.js";
import type { PersonalNumberKind } from "./identity-numbers.js";
import { fewestDigits } from "./digit-runs.js";
import { mayHoldDigits, narrow } from "./narrow.js";

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
 * read as it is seen: in whatever width, script or form the digits stand, in Chinese numerals, and set in groups or not.
 */
export function subjectIdentifiers(text: string): SubjectIdentifier[] {
  const seen = narrow(text);
  const persons = personalNumbers(seen.text);
  const others = firms(seen.text).filter(({ index }) => !persons.some((each) => each.index === index));
  return [...persons, ...others]
    .sort((a, b) => a.index - b.index)
    .map(({ kind, reserved, index, length }) => {
      const start = seen.at(index);
      return { kind, reserved, index: start, length: seen.at(index + length) - start };
    });
}

/**
 * @public Identifiers in a text that may belong to somebody: those outside the reserved division 999999. The number of a
 * fixed line alone names nobody: offices print theirs.
 */
export function realSubjects(text: string): SubjectIdentifier[] {
  if (!mayHoldDigits(text, fewestDigits)) return [];
  return subjectIdentifiers(text).filter(({ kind, reserved }) => !reserved && kind !== "landline");
}
