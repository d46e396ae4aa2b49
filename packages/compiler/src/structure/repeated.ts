import type { Finding } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import type { ValuePath } from "../compilation.js";
import { compareText, toFinding } from "../fault.js";
import type { Locator } from "../read/locate.js";
import type { ReadDocument } from "../read/read-documents.js";
import { say } from "../words/say.js";
import { pathInWords } from "./messages.js";

/** Items that say what an earlier one of their list says, word for word. Every list of the catalogs is a set. */
export function repeatedItems({ file, value }: ReadDocument, locator: Locator): Finding[] {
  return repeats(value).map(({ path, first }) =>
    toFinding({
      code: structuralCodes.repeatedItem,
      file,
      path,
      range: locator.value(file, path),
      ...say("same-item", { item: pathInWords(path), first: pathInWords(first) }),
    }),
  );
}

interface Repeat {
  path: ValuePath;
  first: ValuePath;
}

function repeats(value: unknown): Repeat[] {
  const found: Repeat[] = [];
  const at: (string | number)[] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    const same = Array.isArray(part) && part.length > 1 ? repeatsOf(part) : undefined;
    for (const [index, key] of Object.keys(part).entries()) {
      const first = same?.[index];
      const step = Array.isArray(part) ? index : key;
      if (first !== undefined) found.push({ path: [...at, step], first: [...at, first] });
      if (first !== undefined) continue;
      at.push(step);
      visit((part as Record<string, unknown>)[key]);
      at.pop();
    }
  };
  visit(value);
  return found;
}

/** How long each item is, written as it stands: what says the same in another order is as long. */
function differInLength(items: readonly unknown[]): boolean {
  return new Set(items.map((item) => JSON.stringify(item).length)).size === items.length;
}

/** Of each item of a list the first that says the same, where one comes before it. */
function repeatsOf(items: readonly unknown[]): (number | undefined)[] | undefined {
  if (differInLength(items)) return undefined;
  const seen = new Map<unknown, number>();
  return items.map((item, index) => {
    const same = typeof item === "string" ? `"${item}` : sameness(item);
    const first = seen.get(same);
    if (first === undefined) seen.set(same, index);
    return first;
  });
}

/** The same text for values that say the same, whatever the order of their fields. */
function sameness(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareText(a, b)))
      : part,
  );
}
