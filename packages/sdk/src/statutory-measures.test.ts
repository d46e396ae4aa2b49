import { describe, expect, it } from "vitest";

import { absenceOf } from "@mulu/engine";
import type { PublishedMeasure } from "@mulu/schema";

import { mulu } from "./index.js";
import { statutoryRows } from "./testing/statutory-rows.js";
import type { StatutoryRow } from "./testing/statutory-rows.js";

const edition = "national/measures/statutory-2026";
const measures = mulu.set.all("measure").filter((measure) => measure.edition === edition);

/** Names of instruments with and without the name of the state. */
const short = (name: string): string => name.replace(/^中华人民共和国/, "");

function isClauseOf(row: StatutoryRow, measure: PublishedMeasure): boolean {
  return measure.basis.some(
    ({ instrument, article, paragraph, item }) =>
      short(mulu.set.instrument(instrument)?.title.zh ?? "") === short(row.instrument) &&
      article === (row.correctedTo ?? row.article) &&
      paragraph === row.paragraph &&
      item === row.item,
  );
}

function measureOf(row: StatutoryRow): PublishedMeasure {
  const [found, another] = measures.filter(
    (measure) =>
      isClauseOf(row, measure) && measure.title.zh.startsWith(row.title) && measure.addressee?.zh === row.who,
  );
  expect(another, `row ${String(row.row)} has one measure`).toBeUndefined();
  if (!found) throw new Error(`No measure of row ${String(row.row)}: ${row.title}`);
  return found;
}

const absence = (measure: PublishedMeasure, field: string): string | undefined =>
  absenceOf(mulu.set, measure, field)?.word;

describe.each(statutoryRows)("row $row of the reading: $title", (row) => {
  const measure = measureOf(row);

  it("keeps the words of the law in title and conduct, and the name the law gives to whom it falls on", () => {
    // A title that several measures bear is told apart by its clause, in brackets after it.
    expect(measure.title.zh.replace(/（《.*$/, "")).toBe(row.title);
    expect(measure.conduct?.zh).toBe(row.conduct);
    expect(measure.addressee?.zh).toBe(row.who);
  });

  it("has the type, the effect and the discretion that were read", () => {
    expect(measure).toMatchObject({
      type: row.type,
      effect: row.effect,
      discretion: row.discretion === "must" ? "mandatory" : "discretionary",
    });
  });

  it("states the duration, or the one word that says why there is none", () => {
    expect(measure.duration?.min).toBe(row.min);
    expect(measure.duration?.max).toBe(row.max);
    const isLong = row.durationState === "permanent" || /[至者]终身/.test(row.title);
    expect(measure.duration?.permanent).toBe(isLong && measure.duration ? true : undefined);
    const isSilent = row.durationState === "none-stated" || row.durationState === "by-reference";
    expect(absence(measure, "duration")).toBe(isSilent ? row.durationState : undefined);
    expect(measure.duration?.byAuthority).toBe(row.durationState === "authority-decides" ? true : undefined);
  });

  it("names who applies it as the clause does, or the one word that says why nobody is named", () => {
    const { state, zh } = row.implementer;
    expect(measure.implementer?.title.zh).toBe(state === "stated" ? zh : undefined);
    expect(absence(measure, "implementer")).toBe(state === "stated" ? undefined : state);
    if (state === "by-reference") {
      expect(absenceOf(mulu.set, measure, "implementer")?.reference?.words.zh).toBe(zh);
    }
  });
});

describe("the compilation of statutory measures", () => {
  it("says of a length that the authority sets, or that no number of years can write, what the clause says", () => {
    const { duration: set } = mulu.measure("national/measures/statutory-2026/biosecurity-law-art74-market-access");
    expect(set).toEqual({ byAuthority: true, text: { zh: "一定期限", en: "A set period" } });
    const year =
      "national/measures/statutory-2026/natural-science-fund-regulation-art36-p1-fiscal-projects-current-year";
    expect(mulu.measure(year).duration).toEqual({ text: { zh: "当年", en: "The same year" } });
    const words = measures.flatMap(({ duration }) => duration?.text?.zh ?? []);
    expect(words.length).toBeGreaterThan(35);
  });

  it("holds nothing for unknown: each clause was read, and states it, states none, or points elsewhere", () => {
    expect(measures.filter(({ unknown = [] }) => unknown.length > 0).map(({ id }) => id)).toEqual([]);
    expect(measures.filter(({ noneStated = [] }) => noneStated.includes("implementer")).length).toBeGreaterThan(400);
  });

  it("says of one act one thing: a driving licence that cannot be had again is no market access", () => {
    const again = /不得(?:重新取得|再次申领)机动车驾驶证/;
    const types = measures.filter(({ title }) => again.test(title.zh)).map(({ type }) => type);
    expect(types.length).toBeGreaterThan(5);
    expect([...new Set(types)]).toEqual(["other"]);
  });

  it("has the nine bans of restricted consumption for the days of the text that was read, and no word on later days", () => {
    const bans = measures.filter(({ id }) => id.includes("spc-restricted-consumption-provisions-art3-p1-"));
    expect(bans).toHaveLength(9);
    for (const { id, title } of bans) {
      expect(title.zh).toMatch(/^限制高消费：/);
      expect(mulu.state(id, "2014-01-01")).toMatchObject({ is: "in-force" });
      expect(mulu.state(id, "2026-11-20")).toMatchObject({ is: "cannot-say", why: "text-replaced" });
    }
  });
});
