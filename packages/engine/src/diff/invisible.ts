import { foldCompatibility } from "../text.js";

/** Forms of brackets and quotes that stand for each other; NFKC already folds the wide ones. */
const forms: readonly (readonly [string, string])[] = [
  ["(", "〔﹝[【〖"],
  [")", "〕﹞]】〗"],
  ['"', "“”„‟「」『』"],
  ["'", "‘’‚‛"],
];
const plain: ReadonlyMap<string, string> = new Map(
  forms.flatMap(([one, others]) => [...others].map((each) => [each, one])),
);
const bracket = /[〔﹝[【〖〕﹞\]】〗“”„‟「」『』‘’‚‛]/gu;

/** Whatever shows as nothing, or as a blank. */
const blank = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;

/** Blanks matter between words of Latin letters and digits only. */
const isWordSign = (sign: string | undefined): boolean => sign !== undefined && /[\p{Script=Latin}\p{Nd}]/u.test(sign);

/**
 * A text as a reader sees it: width, form of brackets and quotes, and blanks do not count, but for those that part one
 * Latin word or number from another.
 */
export function asSeen(text: string): string {
  const folded = foldCompatibility(text).replace(bracket, (sign) => plain.get(sign) ?? sign);
  const parts = folded.split(blank).filter((part) => part !== "");
  let seen = "";
  for (const part of parts) seen += isWordSign(seen.at(-1)) && isWordSign(part[0]) ? ` ${part}` : part;
  return seen;
}

/** Whether two texts differ in nothing that is seen. */
export function differInvisibly(one: unknown, other: unknown): boolean {
  return typeof one === "string" && typeof other === "string" && one !== other && asSeen(one) === asSeen(other);
}
