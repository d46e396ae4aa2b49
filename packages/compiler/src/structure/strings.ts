import type { ValuePath } from "../compilation.js";

/** A text of a document, a value or a key. */
export interface StringAt {
  text: string;
  isKey: boolean;
  /** Where it stands: of a key the path of what it names. */
  path: ValuePath;
}

/** Where the walk stands: copied only where it is asked for, during the visit. */
export type Here = () => ValuePath;

/** Visits every text of a document: its values, and its keys. Most are looked at and let go, so nothing is made for one. */
export function visitStrings(value: unknown, visit: (text: string, isKey: boolean, here: Here) => void): void {
  const at: (string | number)[] = [];
  const here: Here = () => [...at];
  const walk = (part: unknown): void => {
    if (typeof part === "string") visit(part, false, here);
    if (typeof part !== "object" || part === null) return;
    if (Array.isArray(part)) {
      for (let index = 0; index < part.length; index += 1) {
        at.push(index);
        walk(part[index]);
        at.pop();
      }
      return;
    }
    for (const key of Object.keys(part)) {
      at.push(key);
      visit(key, true, here);
      walk((part as Record<string, unknown>)[key]);
      at.pop();
    }
  };
  walk(value);
}
