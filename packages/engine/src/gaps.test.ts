import { describe, expect, it } from "vitest";

import type { PublishedDocument, PublishedRegion } from "@mulu/schema";

import { absentRegion } from "./absent-region.js";
import { CatalogSet } from "./catalog-set.js";
import { resolve } from "./resolve.js";
import { basis, edition, entry, instrument, region } from "@mulu/fixtures";

const law = instrument("ex-law", { expressions: [{ effective: "2010-01-01", by: "adoption" }] });
const bases = { basis: [basis("ex-law")] };
const first = edition("national/information/2022", {
  concept: "national/information",
  dates: { published: "2022-12-28", until: "2023-12-31" },
});
const second = edition("national/information/2024", {
  concept: "national/information",
  dates: { published: "2024-02-18" },
  supersedes: first.id,
});
const province: PublishedRegion = {
  ...region("370000", "100000"),
  divisions: [
    { code: "370100", title: { zh: "示例市" } },
    { code: "370116", title: { zh: "示例新区" } },
  ],
  formerDivisions: [
    { code: "371200", title: { zh: "示例旧市" }, lastSeen: "2016-07" },
    { code: "371202", title: { zh: "示例旧区" }, lastSeen: "2016-07" },
    { code: "370205", title: { zh: "示例更旧区" }, lastSeen: "2012-10" },
  ],
};
const place = (code: string) => ({ regionCode: code, layer: "local" }) as const;
const local = edition("local/370000/information/c", { nature: "compilation", ...place("370000") });
const country: PublishedRegion = { ...region("100000"), level: "national" };
const documents: PublishedDocument[] = [
  law,
  first,
  second,
  entry(first.id, "ex-a", bases),
  entry(second.id, "ex-a", bases),
  country,
  province,
  region("500000", "100000"),
  region("320000", "100000"),
  region("810000", "100000"),
  local,
  entry(local.id, "ex-local", { ...bases, ...place("370000") }),
  instrument("ex-chongqing", { region: "500000", expressions: [{ effective: "2021-01-01", by: "adoption" }] }),
  edition("local/320000/information/2022", {
    concept: "local/320000/information",
    ...place("320000"),
    dates: { published: "2022-01-01" },
  }),
];
/** Verified on 2026-01-01, as every document of these tests. */
const set = new CatalogSet(documents);
const kinds = ["entry"] as const;

function gaps(code: string | undefined, on: string): string[] {
  const asked = { on, kinds, ...(code === undefined ? {} : { region: code }) };
  return resolve(set, asked).gaps.map(({ what, id, why }) => `${what} ${id ?? "-"} ${why.code}`);
}

describe("what an answer does not hold", () => {
  it("is nothing for a region and a day that are covered", () => {
    expect(gaps("370000", "2025-06-01")).toEqual([]);
    expect(gaps(undefined, "2025-06-01")).toEqual([]);
    expect(resolve(set, { on: "2025-06-01" }).asOf).toBe("2026-01-01");
  });

  it("is the local items of a region, and its regulation that nobody has read into items", () => {
    expect(gaps("500000", "2025-06-01")).toEqual([
      "region regions/500000 no-local-items",
      "instrument instruments/ex-chongqing regulation-without-items",
    ]);
    expect(gaps("500000", "2020-06-01")).not.toContain("instrument instruments/ex-chongqing regulation-without-items");
  });

  it("is an edition that is registered and not held", () => {
    expect(gaps("320000", "2025-06-01")).toContain("edition local/320000/information/2022 edition-without-items");
  });

  it.each([
    ["2021-06-01", "day national/information/2022 before-first-edition"],
    ["2024-01-01", "day national/information/2024 between-editions"],
    ["2024-02-17", "day national/information/2024 between-editions"],
  ])("is on %s the edition of the day: %s", (on, gap) => expect(gaps("370000", on)).toEqual([gap]));

  it("is not missing on the last day of one edition and the first of the next", () => {
    expect(gaps("370000", "2023-12-31")).toEqual([]);
    expect(gaps("370000", "2024-02-18")).toEqual([]);
  });

  it("is everything after the day of the data", () => {
    expect(gaps("370000", "2026-01-01")).toEqual([]);
    expect(gaps("370000", "2026-01-02")).toEqual(["day - beyond-data"]);
  });

  it("is everything outside the mainland: no items, and a reason", () => {
    const answer = resolve(set, { region: "810000", on: "2025-06-01" });
    expect(answer.items).toEqual([]);
    expect(gaps("810000", "2025-06-01")).toEqual(["region regions/810000 outside-mainland"]);
  });
});

describe("a division of the past", () => {
  it("is asked about through its line of that day", () => {
    const ids = resolve(set, { region: "371202", on: "2023-06-01", kinds }).items.map(({ document }) => document.id);
    expect(ids).toEqual(["local/370000/information/c/ex-local", `${first.id}/ex-a`]);
    expect(gaps("371200", "2016-07-01")).not.toContain("region regions/371200 region-end-not-recorded");
    expect(gaps("371200", "2018-06-01")).toContain("region regions/371200 region-end-not-recorded");
  });

  it("is gone on the day of the data: no items, and words that tell when it was last seen", () => {
    const answer = resolve(set, { region: "371200", on: "2026-01-01" });
    expect(answer.items).toEqual([]);
    expect(answer.gaps.map(({ why }) => why.code)).toEqual(["region-abolished"]);
    expect(absentRegion(set, "371200", "2026-01-01")?.zh).toMatch(/示例旧市.*已经撤销.*2016-07.*没有登记/);
    expect(absentRegion(set, "371200", "2018-06-01")).toBeUndefined();
  });

  it("is gone once a later table no longer has it", () => {
    expect(absentRegion(set, "370205", "2012-12-01")).toBeUndefined();
    expect(absentRegion(set, "370205", "2016-07-01")).toBeDefined();
  });

  it("tells of a division in use that since when it is there is not on record", () => {
    expect(gaps("370116", "2018-06-01")).toContain("region regions/370116 region-first-day-not-recorded");
    expect(gaps("370116", "2026-01-01")).not.toContain("region regions/370116 region-first-day-not-recorded");
  });

  it("says of a code the register never had that there is none", () => {
    expect(absentRegion(set, "999999", "2026-01-01")?.en).toMatch(/No region has the code 999999/);
  });
});
