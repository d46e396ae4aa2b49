import type { Finding, Text } from "@mulu/schema";

import { personalNumbers } from "../records/identity-numbers.js";
import { narrow } from "../records/narrow.js";

/** A text without the numbers of persons in it: what is said of a dealing goes to logs and lists that others read. */
function nameless(text: string): string {
  const seen = narrow(text);
  const found = personalNumbers(seen.text).filter(
    ({ kind, by }) => by !== "form" || kind === "mobile-number" || kind === "citizen-id",
  );
  return found.reduceRight((rest, { index, length }) => {
    return `${rest.slice(0, seen.at(index))}****${rest.slice(seen.at(index + length))}`;
  }, text);
}

const inBoth = ({ zh, en }: Text): Text => ({ zh: nameless(zh), en: nameless(en) });

/** A value of a message, and all within it, without the numbers of persons. */
function withoutNumbersIn<T>(value: T): T {
  if (typeof value === "string") return nameless(value) as T;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutNumbersIn) as T;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutNumbersIn(each)])) as T;
}

/** A finding whose words and subject repeat no number of a person. Its path stays as it is: it leads to the place. */
export function withoutNumbers(finding: Finding): Finding {
  const { subject, message, hint, params } = finding;
  return {
    ...finding,
    subject: nameless(subject),
    ...(params === undefined ? {} : { params: withoutNumbersIn(params) }),
    message: inBoth(message),
    ...(hint === undefined ? {} : { hint: inBoth(hint) }),
  };
}
