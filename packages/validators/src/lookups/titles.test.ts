import { describe, expect, it } from "vitest";

import { exampleEntry } from "../examples/files.js";
import { exampleWorld } from "../examples/world.js";
import { linkedSet } from "../testing/publish.js";
import { citedInstruments } from "./cited-instruments.js";
import { namesakes } from "./titles.js";

function manyEntries(count: number) {
  const files = Array.from({ length: count }, (_, index) =>
    exampleEntry(
      { title: `{ zh: 示例条目${index % 10}, en: Example ${index} }` },
      `national/information/ex-2026/ex-${index}.yaml`,
    ),
  );
  return linkedSet(Object.assign({}, exampleWorld, ...files) as Record<string, string>);
}

describe("what rules look up in a set", () => {
  it("is gathered in one pass over the set, however many documents ask", () => {
    const set = manyEntries(200);
    const { documents } = set;
    let passes = 0;
    Object.defineProperty(set, "documents", {
      get: () => {
        passes += 1;
        return documents;
      },
    });
    for (const document of documents) namesakes(set, document);
    expect(passes).toBe(1);
    for (const document of documents) citedInstruments(set).has(document.id);
    expect(passes).toBe(2);
  });

  it("finds documents of one name in the same edition, in id order", () => {
    const set = manyEntries(20);
    const entry = set.get("national/information/ex-2026/ex-13");
    if (!entry) throw new Error("the set has twenty entries");
    expect(namesakes(set, entry).map(({ id }) => id)).toEqual([
      "national/information/ex-2026/ex-13",
      "national/information/ex-2026/ex-3",
    ]);
  });

  it("keeps sets apart", () => {
    const [one, other] = [manyEntries(1), manyEntries(20)];
    const entry = one.get("national/information/ex-2026/ex-0");
    if (!entry) throw new Error("the set has one entry");
    expect([namesakes(one, entry).length, namesakes(other, entry).length]).toEqual([1, 2]);
  });
});
