import { isCitizenId, isUscc } from "./check-digits.js";

/** @public What reads as the identifier of a person or firm, and where in the text it begins. */
export interface SubjectIdentifier {
  kind: "citizen-id" | "mobile-number" | "uscc";
  /** Whether it stands in the division reserved for examples, so that it is nobody’s. */
  reserved: boolean;
  index: number;
  length: number;
}

/** Runs of the characters identifiers are written in; a longer run, such as a digest, is none of them. */
const runs = /(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXYx]{11,18}(?![0-9A-Za-z])/g;

/** Mobile and citizen numbers set in groups, as they are read out. */
const grouped = /(?<![0-9A-Za-z])(?:1\d\d([ -])\d{4}\1\d{4}|\d{6}([ -])\d{8}\2\d{3}[\dXx])(?![0-9A-Za-z])/g;

/** With or without the code of the country. */
const mobile = /^(?:86)?1[3-9]\d{9}$/;

/** Division code 999999 was never assigned, so codes in it belong to nobody. */
const reservedDivision = "999999";

function kindOf(run: string): Pick<SubjectIdentifier, "kind" | "reserved"> | undefined {
  if (mobile.test(run)) return { kind: "mobile-number", reserved: false };
  if (isCitizenId(run.toUpperCase())) return { kind: "citizen-id", reserved: run.startsWith(reservedDivision) };
  if (isUscc(run)) return { kind: "uscc", reserved: run.slice(2, 8) === reservedDivision };
  return undefined;
}

/**
 * @public Identifiers in a text: citizen numbers and unified social credit codes with a right check character, and
 * mobile numbers. Full-width digits are read as digits, and groups of digits as one number.
 */
export function subjectIdentifiers(text: string): SubjectIdentifier[] {
  const narrow = text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  return [...narrow.matchAll(runs), ...narrow.matchAll(grouped)].flatMap(({ 0: run, index }) => {
    const kind = kindOf(run.replaceAll(/[ -]/g, ""));
    return kind === undefined ? [] : [{ ...kind, index, length: run.length }];
  });
}

/** @public Identifiers in a text that may belong to somebody: those outside the reserved division 999999. */
export function realSubjects(text: string): SubjectIdentifier[] {
  return subjectIdentifiers(text).filter(({ reserved }) => !reserved);
}
