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
  const visitList = (list: readonly unknown[]): void => {
    const same = list.length > 1 ? repeatsOf(list) : undefined;
    for (const [index, item] of list.entries()) {
      const first = same?.[index];
      if (first !== undefined) found.push({ path: [...at, index], first: [...at, first] });
      else visitAt(index, item);
    }
  };
  const visitAt = (step: string | number, part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    at.push(step);
    visit(part);
    at.pop();
  };
  const visit = (part: object): void => {
    if (Array.isArray(part)) visitList(part);
    else for (const key of Object.keys(part)) visitAt(key, (part as Record<string, unknown>)[key]);
  };
  if (typeof value === "object" && value !== null) visit(value);
  return found;
}

/** Lists up to this length are compared item by item: most items differ in their first field, and nothing is made of them. */
const short = 12;

/** Of each item of a list the first that says the same, where one comes before it. */
function repeatsOf(items: readonly unknown[]): (number | undefined)[] | undefined {
  if (items.length <= short) return repeatsOfFew(items);
  if (differInLength(items)) return undefined;
  const seen = new Map<unknown, number>();
  return items.map((item, index) => {
    const same = typeof item === "string" ? `"${item}` : sameness(item);
    const first = seen.get(same);
    if (first === undefined) seen.set(same, index);
    return first;
  });
}

function repeatsOfFew(items: readonly unknown[]): (number | undefined)[] | undefined {
  let found: (number | undefined)[] | undefined;
  for (let index = 1; index < items.length; index += 1) {
    for (let first = 0; first < index; first += 1) {
      if (!saySame(items[first], items[index])) continue;
      found ??= [];
      found[index] = first;
      break;
    }
  }
  return found;
}

/** Whether two values say the same, whatever the order of their fields. */
function saySame(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || one === null) return one === other;
  if (typeof other !== "object" || other === null || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  const [values, others] = [one as Record<string, unknown>, other as Record<string, unknown>];
  for (const key of keys) if (!Object.hasOwn(others, key) || !saySame(values[key], others[key])) return false;
  return true;
}

/** How long each item is, written as it stands: what says the same in another order is as long. */
function differInLength(items: readonly unknown[]): boolean {
  return new Set(items.map((item) => JSON.stringify(item).length)).size === items.length;
}

/** The same text for values that say the same, whatever the order of their fields. */
function sameness(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareText(a, b)))
      : part,
  );
}
