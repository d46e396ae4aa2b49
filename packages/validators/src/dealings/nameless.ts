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

/** A finding whose words and subject repeat no number of a person. Its path stays as it is: it leads to the place. */
export function withoutNumbers(finding: Finding): Finding {
  const { subject, message, hint } = finding;
  return {
    ...finding,
    subject: nameless(subject),
    message: inBoth(message),
    ...(hint === undefined ? {} : { hint: inBoth(hint) }),
  };
}
