import { inEvery } from "@mulu/schema";
import type { Finding, Said } from "@mulu/schema";

import { numbersRead } from "../records/read-numbers.js";

/** Places of a text that overlap joined, in their order. */
function joined(places: readonly (readonly [number, number])[]): [number, number][] {
  const all: [number, number][] = [];
  for (const [start, end] of [...places].sort(([a], [b]) => a - b)) {
    const last = all.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}

/** A text without the numbers of persons in it: what is said of a dealing goes to logs and lists that others read. */
function nameless(text: string): string {
  const found = [...numbersRead(text)].filter(({ kind, by, as }) =>
    as === "backwards" ? by === "check" : by !== "form" || kind === "mobile-number" || kind === "citizen-id",
  );
  return joined(found.map(({ place }) => place)).reduceRight(
    (rest, [start, end]) => `${rest.slice(0, start)}****${rest.slice(end)}`,
    text,
  );
}

const namelessIn = (said: Said): Said => inEvery((language) => nameless(said[language]));

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
    message: namelessIn(message),
    ...(hint === undefined ? {} : { hint: namelessIn(hint) }),
  };
}
