import { describe, expect, it } from "vitest";

import type { PublishedIndicator } from "@mulu/schema";

import { CatalogSet } from "./catalog-set.js";
import { countsOf } from "./counts.js";
import { byFirstDay, firstDay } from "./first-day.js";
import { edition, entry, instrument, list, measure } from "@mulu/fixtures";
import { codeTitle, codeTitles, titleOf } from "./titles.js";

const room = (name: string) => ({ concept: `national/${name}` });

describe("what is held of an edition", () => {
  const information = edition("national/information/ex", { ...room("information"), categories: [] });
  const measures = edition("national/measures/ex", room("measures"));
  const indicators = edition("national/indicators/ex", room("indicators"));
  const indicator = (slug: string, level: number, score?: number): PublishedIndicator => ({
    ...entry(indicators.id, slug),
    documentKind: "indicator",
    level,
    ...(score === undefined ? {} : { score }),
  });
  const set = new CatalogSet([
    information,
    measures,
    indicators,
    entry(information.id, "ex-a"),
    measure(measures.id, "ex-b", { type: "other" }),
    measure(measures.id, "ex-c", { type: "other" }),
    indicator("ex-d", 1, 0.1),
    indicator("ex-e", 1, 0.2),
    indicator("ex-f", 2, 5),
  ]);

  it("is counted as its kind of catalog is: entries, types of measures, indicators by level", () => {
    expect(countsOf(set, information)).toEqual({ categories: 0, entries: 1 });
    expect(countsOf(set, measures)).toEqual({ groups: 0, types: 1, entries: 2 });
    expect(countsOf(set, indicators)).toEqual({ level1: 2, level2: 1, level3: 0, level4: 0, score: 0.3, entries: 3 });
  });

  it("is nothing, and counted so, where nothing is held", () => {
    expect(countsOf(new CatalogSet([measures]), measures)).toEqual({ groups: 0, types: 0, entries: 0 });
  });
});

describe("the first day", () => {
  it("is that of the edition, the earliest of the first dated text, or the one a document states for itself", () => {
    expect(firstDay(edition("e", { dates: { published: "2024-01-02", compiled: "2026-01-01" } }))).toBe("2024-01-02");
    expect(firstDay(instrument("i", { expressions: [{ adopted: "2009-05-01", by: "adoption" }] }))).toBe("2009-05-01");
    expect(firstDay(list("l", { inForce: { from: "2013-10-01" } }))).toBe("2013-10-01");
    expect(firstDay(list("l"))).toBeUndefined();
  });

  it("orders: none before some, older before newer, equals by id", () => {
    const some = [
      list("c", { inForce: { from: "2020-01-01" } }),
      list("b", { inForce: { from: "2020-01-01" } }),
      list("d"),
    ];
    expect(some.sort(byFirstDay).map(({ id }) => id)).toEqual(["d", "b", "c"]);
  });
});

describe("titles", () => {
  it("are those of the document and of the vocabulary; else the id and the code", () => {
    const set = new CatalogSet([]);
    expect(titleOf(list("ex")).zh).toBe("示例名单ex");
    expect(codeTitle(set, "natures", "draft")).toEqual({ zh: "draft", en: "draft" });
    expect(codeTitles(set, "natures", ["draft", "exercise"]).zh).toBe("draft、exercise");
  });
});
