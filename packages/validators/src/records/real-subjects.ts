import { isCitizenId, isUscc } from "./check-digits.js";

/** @public What reads as the identifier of a real person or firm, and where in the text it begins. */
export interface RealSubject {
  kind: "citizen-id" | "mobile-number" | "uscc";
  index: number;
  length: number;
}

/** Runs of the characters identifiers are written in; a longer run, such as a digest, is none of them. */
const runs = /(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXYx]{11,18}(?![0-9A-Za-z])/g;
const mobile = /^1[3-9]\d{9}$/;

/** Division code 999999 was never assigned, so codes in it belong to nobody. */
const reservedDivision = "999999";

function kindOf(run: string): RealSubject["kind"] | undefined {
  if (mobile.test(run)) return "mobile-number";
  if (isCitizenId(run.toUpperCase())) return run.startsWith(reservedDivision) ? undefined : "citizen-id";
  if (isUscc(run)) return run.slice(2, 8) === reservedDivision ? undefined : "uscc";
  return undefined;
}

/**
 * @public Identifiers in a text that may belong to somebody: citizen numbers and unified social credit codes with a
 * right check character outside the reserved division 999999, and mobile numbers. Full-width digits are read as digits.
 */
export function realSubjects(text: string): RealSubject[] {
  const narrow = text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  return [...narrow.matchAll(runs)].flatMap(({ 0: run, index }) => {
    const kind = kindOf(run);
    return kind === undefined ? [] : [{ kind, index, length: run.length }];
  });
}
