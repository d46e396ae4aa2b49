import type { ValuePath } from "../compilation.js";

/** A text of a document, a value or a key. */
export interface StringAt {
  text: string;
  isKey: boolean;
  /** Where it stands: of a key the path of what it names. Worked out only where it is asked for, during the visit. */
  path: () => ValuePath;
}

/** Visits every text of a document: its values, and its keys. */
export function visitStrings(value: unknown, visit: (string: StringAt) => void): void {
  const at: (string | number)[] = [];
  const path = (): ValuePath => [...at];
  const walk = (part: unknown): void => {
    if (typeof part === "string") visit({ text: part, isKey: false, path });
    if (typeof part !== "object" || part === null) return;
    if (Array.isArray(part)) {
      for (const [index, item] of part.entries()) {
        at.push(index);
        walk(item);
        at.pop();
      }
      return;
    }
    for (const key of Object.keys(part)) {
      at.push(key);
      visit({ text: key, isKey: true, path });
      walk((part as Record<string, unknown>)[key]);
      at.pop();
    }
  };
  walk(value);
}
