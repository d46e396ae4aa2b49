import { describe, expect, it } from "vitest";

import { CatalogSet } from "./catalog-set.js";
import { lawCoverage, regionCoverage } from "./law-coverage.js";
import { basis, edition, entry, instrument, measure } from "@mulu/fixtures";

const held = edition("national/information/2024");
const read = { "1": { gist: { zh: "条", en: "article" } } };
const set = new CatalogSet([
  held,
  instrument("ex-law", { articles: read }),
  instrument("ex-unread-law"),
  instrument("ex-city-regulation", { region: "310000", level: "local-regulation", articles: read }),
  entry(held.id, "ex-a", {
    basis: [basis("ex-law"), basis("ex-law", { article: "2" })],
    unknown: ["recognition"],
    noneStated: ["sharing", "publication"],
  }),
  entry(held.id, "ex-b", {
    basis: [basis("ex-city-regulation")],
    byReference: [{ field: "sharing", words: { zh: "依照规定", en: "Under the rules" } }],
  }),
  measure(held.id, "ex-c", { basis: [basis("ex-law"), basis("ex-city-regulation")] }),
]);
const laws = lawCoverage(set);

describe("how far each law was read", () => {
  it("counts what rests on it once, however many of its clauses are cited, and what is left open, word by word", () => {
    expect(laws.find(({ id }) => id === "instruments/ex-law")).toEqual({
      ...{ id: "instruments/ex-law", title: { zh: "示例文件ex-law", en: "示例文件ex-law" }, level: "law", articles: 1 },
      ...{ entry: 1, measure: 1, incentive: 0, protection: 0, unknown: 1, noneStated: 2, byReference: 0 },
    });
  });

  it("keeps what nobody read, and counts nothing for it", () => {
    expect(laws.find(({ id }) => id === "instruments/ex-unread-law")).toMatchObject({
      articles: 0,
      entry: 0,
      unknown: 0,
    });
  });

  it("sums them up for the nation and for each region, by what is registered, read and used", () => {
    expect(regionCoverage(laws)).toEqual([
      {
        ...{ region: "100000", laws: 2, read: 1, used: 1 },
        ...{ entry: 1, measure: 1, incentive: 0, protection: 0, unknown: 1, noneStated: 2, byReference: 0 },
      },
      {
        ...{ region: "310000", laws: 1, read: 1, used: 1 },
        ...{ entry: 1, measure: 1, incentive: 0, protection: 0, unknown: 0, noneStated: 0, byReference: 1 },
      },
    ]);
  });
});
