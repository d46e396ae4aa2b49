import type { PublishedDocument, PublishedInstrument } from "@mulu/schema";

import { exampleEntry } from "../examples/files.js";
import { namesakes } from "../lookups/titles.js";
import { defineRule } from "../rule.js";

function numbers(instrument: PublishedInstrument): string[] {
  return [instrument.number, ...(instrument.expressions ?? []).map(({ number }) => number)].flatMap(
    (number) => number ?? [],
  );
}

/** Whether one took the place of the other: then both bear the title, one after the other. */
function succeeds(one: PublishedInstrument, other: PublishedInstrument): boolean {
  const [id, otherId] = [one, other].map(({ id }) => id.replace(/^instruments\//, ""));
  return other.repealed?.by === id || (otherId !== undefined && (one.replaces?.includes(otherId) ?? false));
}

/** Rules are made anew under an old title; succession or numbers tell them apart. Without either nothing does. */
function isSameInstrument(one: PublishedInstrument, other: PublishedInstrument): boolean {
  if (succeeds(one, other) || succeeds(other, one)) return false;
  const [a, b] = [numbers(one), numbers(other)];
  return a.length === 0 || b.length === 0 || a.some((number) => b.includes(number));
}

function isDuplicate(document: PublishedDocument, other: PublishedDocument): boolean {
  if (document.documentKind === "instrument" && other.documentKind === "instrument") {
    return isSameInstrument(document, other);
  }
  // Versions of one list standard bear one name through time.
  return document.concept !== other.concept;
}

const title = "{ zh: 示例处罚信息, en: Example penalty information }";
const first = exampleEntry({ title }, "national/information/ex-2026/ex-a.yaml");

/** Reported once per pair, on the later by id, naming the first. */
export const noDuplicates = defineRule({
  code: "ID-03",
  slug: "no-duplicates",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["entry", "measure", "list", "instrument"],
  messages: { fault: ["other", "otherId"] },
  *check(document, { set }) {
    for (const other of namesakes(set, document)) {
      if (other.id === document.id) return;
      if (!isDuplicate(document, other)) continue;
      yield {
        path: ["title", "zh"],
        params: { other: { thing: other.id }, otherId: other.id },
      };
      return;
    }
  },
  examples: {
    pass: {
      ...first,
      ...exampleEntry(
        { title: "{ zh: 示例许可信息, en: Example licence information }" },
        "national/information/ex-2026/ex-b.yaml",
      ),
    },
    fail: {
      ...first,
      ...exampleEntry(
        { title: "{ zh: 示例 处罚信息, en: Example penalties }" },
        "national/information/ex-2026/ex-b.yaml",
      ),
    },
  },
});
