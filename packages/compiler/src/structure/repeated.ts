import type { Finding } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import type { ValuePath } from "../compilation.js";
import { compareText, toFinding } from "../fault.js";
import type { Locator } from "../read/locate.js";
import type { ReadDocument } from "../read/read-documents.js";
import { pathInWords } from "./wording.js";

/** Items that say what an earlier one of their list says, word for word. Every list of the catalogs is a set. */
export function repeatedItems({ file, value }: ReadDocument, locator: Locator): Finding[] {
  return [...repeats(value, [])].map(({ path, first }) =>
    toFinding({
      code: structuralCodes.repeatedItem,
      file,
      path,
      range: locator.value(file, path),
      message: {
        zh: `${pathInWords(path)} 与 ${pathInWords(first)} 完全相同。`,
        en: `${pathInWords(path)} is the same as ${pathInWords(first)}.`,
      },
      hint: {
        zh: "列表中同一项只写一次：请删去一项，或者改成本来要写的内容。",
        en: "A list holds each item once: delete one, or write what was meant.",
      },
    }),
  );
}

function* repeats(value: unknown, path: ValuePath): Iterable<{ path: ValuePath; first: ValuePath }> {
  if (typeof value !== "object" || value === null) return;
  const seen = new Map<string, ValuePath>();
  for (const [key, child] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const same = Array.isArray(value) ? sameness(child) : undefined;
    const first = same === undefined ? undefined : seen.get(same);
    if (first !== undefined) {
      yield { path: at, first };
      continue;
    }
    if (same !== undefined) seen.set(same, at);
    yield* repeats(child, at);
  }
}

/** The same text for values that say the same, whatever the order of their fields. */
function sameness(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareText(a, b)))
      : part,
  );
}
