import { describe, expect, it } from "vitest";

import { CatalogSet } from "../catalog-set.js";
import { inForce } from "../in-force.js";
import { basis, edition, instrument, measure } from "@mulu/fixtures";
import { stateOn } from "./state-on.js";

const statutes = edition("national/measures/statutory", { nature: "compilation", dates: { compiled: "2026-11-20" } });
const gist = { gist: { zh: "示例", en: "Example" } };

/** A law of 2007, its text of 2022, and the article read in one of the two. */
function read(version: string | undefined, facts: Parameters<typeof basis>[1] = {}) {
  const law = instrument("ex-law", {
    expressions: [
      { adopted: "2007-08-30", effective: "2008-08-01", by: "adoption" },
      { adopted: "2022-06-24", effective: "2022-08-01", by: "amendment" },
    ],
    articles: { "64": { ...gist, ...(version === undefined ? {} : { version }) } },
    repealed: { date: "2030-01-01" },
  });
  const ban = measure(statutes.id, "ex-ban", { basis: [basis("ex-law", { article: "64", ...facts })] });
  const set = new CatalogSet([law, statutes, ban]);
  return (on: string) => stateOn(set, ban, on);
}

describe("an article counts for days of the text in which it was read", () => {
  it("read in the later text: not before that text, and the law before it says something else", () => {
    const state = read("2022-06-24");
    expect(state("2008-07-31")).toMatchObject({ is: "not-yet", from: "2008-08-01" });
    expect(state("2008-08-01")).toEqual({
      is: "cannot-say",
      why: "text-not-read",
      of: "instruments/ex-law",
      text: "2007-08-30",
    });
    expect(state("2022-07-31")).toMatchObject({ is: "cannot-say", why: "text-not-read" });
    expect(state("2022-08-01")).toEqual({ is: "in-force" });
    expect(state("2029-12-31")).toEqual({ is: "in-force" });
    expect(state("2030-01-01")).toMatchObject({ is: "ended", cause: "repealed" });
  });

  it("read in the earlier text: not once the later one has replaced it", () => {
    const state = read("2007-08-30");
    expect(state("2008-08-01")).toEqual({ is: "in-force", since: "2008-08-01" });
    expect(state("2022-07-31")).toMatchObject({ is: "in-force" });
    expect(state("2022-08-01")).toEqual({
      is: "cannot-say",
      why: "text-replaced",
      of: "instruments/ex-law",
      text: "2022-06-24",
    });
  });

  it("read in a text that the citation itself names", () => {
    expect(read("2022-06-24", { expression: "2007-08-30" })("2015-01-01")).toMatchObject({ is: "in-force" });
    expect(read("2007-08-30", { expression: "2022-06-24" })("2015-01-01")).toMatchObject({ is: "cannot-say" });
  });

  it("read in a text the register does not say: taken to be the last", () => {
    expect(read(undefined)("2015-01-01")).toMatchObject({ is: "cannot-say", why: "text-not-read" });
    expect(read(undefined)("2026-01-01")).toMatchObject({ is: "in-force" });
  });

  it("read in a text that is not among those of the register: that day is all that is known", () => {
    const state = read("2024-05-01");
    expect(state("2024-04-30")).toMatchObject({ is: "cannot-say", why: "text-not-read" });
    expect(state("2025-04-30")).toMatchObject({ is: "cannot-say", why: "text-undated" });
    expect(state("2025-05-01")).toMatchObject({ is: "in-force" });
  });

  it("one operative article that stands is enough; a supporting one carries nothing", () => {
    const [old, next] = ["ex-old", "ex-next"].map((id) =>
      instrument(id, { expressions: [{ effective: id === "ex-old" ? "2000-01-01" : "2020-01-01", by: "adoption" }] }),
    );
    const both = measure(statutes.id, "ex-both", { basis: [basis("ex-old"), basis("ex-next")] });
    const beside = measure(statutes.id, "ex-side", {
      basis: [basis("ex-old", { weight: "supporting" }), basis("ex-next")],
    });
    const set = new CatalogSet([...[old, next].flatMap((each) => each ?? []), statutes, both, beside]);
    expect(inForce(set, both, "2015-01-01")).toBe("yes");
    expect(inForce(set, beside, "2015-01-01")).toBe("no");
  });
});

describe("a law whose first day is not on record", () => {
  const law = instrument("ex-law", {
    expressions: [
      { adopted: "2015-03-01", by: "adoption" },
      { adopted: "2020-03-01", by: "amendment" },
    ],
    articles: { "1": { ...gist, version: "2020-03-01" } },
  });
  const ban = measure(statutes.id, "ex-ban", { basis: [basis("ex-law")] });
  const set = new CatalogSet([law, statutes, ban]);

  it.each([
    ["2015-02-28", { is: "not-yet", from: "2015-03-01", atEarliest: true }],
    ["2015-03-01", { is: "cannot-say", why: "instrument-undated", of: law.id }],
    ["2017-02-28", { is: "cannot-say", why: "instrument-undated", of: law.id }],
    ["2017-03-01", { is: "in-force" }],
  ])("is on %s %j: the day of adoption is not the first day", (on, state) => {
    expect(stateOn(set, law, on)).toEqual(state);
  });

  it.each([
    ["2020-02-29", "text-not-read"],
    ["2020-03-01", "text-undated"],
    ["2021-02-28", "text-undated"],
  ])("its amended text does not carry a measure on %s: %s", (on, why) => {
    expect(stateOn(set, ban, on)).toMatchObject({ is: "cannot-say", why });
    expect(stateOn(set, ban, "2021-03-01")).toEqual({ is: "in-force" });
  });
});
