import { documentKinds } from "@mulu/schema";
import type { DocumentKind } from "@mulu/schema";

const longest = 40;

/**
 * What was written for a kind; an answer about none would read as one about something.
 * @throws RangeError for what is no kind of document, naming those that there are
 */
export function requireKind(kind: unknown): asserts kind is DocumentKind {
  if (documentKinds.some((known) => known === kind)) return;
  const shown = typeof kind === "string" ? `“${kind.slice(0, longest)}”` : ` ${kind === null ? "null" : typeof kind} `;
  const known = documentKinds.join(", ");
  throw new RangeError(`没有${shown}这一种类，可以写 ${known}。No such kind: ${shown.trim()}; there are ${known}.`);
}

/** @throws RangeError for what is no list of kinds of documents */
export function requireKinds(kinds: unknown): asserts kinds is readonly DocumentKind[] {
  if (!Array.isArray(kinds))
    throw new RangeError(`种类 kinds 应为列表，例如 ["entry"]。 The kinds are a list, as in ["entry"].`);
  for (const kind of kinds) requireKind(kind);
}
