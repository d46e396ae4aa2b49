import { describe, expect, it } from "vitest";

import { mulu, say, UnknownIdError } from "./index.js";

const place = { region: "370000", on: "2026-11-20" } as const;

const ban = "national/measures/statutory-2026/tendering-and-bidding-law-art54-p2-market-access";

/** What every finding has, whatever it is about. */
const shape = ["rule", "severity", "verdict", "subject", "path", "messageId", "params", "message", "cites"];

describe("a finding", () => {
  const [decided] = mulu.checkMeasure({ id: "ex-3", measure: ban }, place).findings;
  const [recorded] = mulu.validate("administrative-penalty", {}).findings;

  it("has one shape, of a record as of a dealing", () => {
    expect(Object.keys(decided ?? {})).toEqual(expect.arrayContaining(shape));
    expect(Object.keys(recorded ?? {})).toEqual(expect.arrayContaining(shape));
  });

  it("keeps the names that findings about records had", () => {
    expect(recorded).toMatchObject({ code: recorded?.rule, field: recorded?.path[0] });
  });

  it("is said again from its data, in either language", () => {
    expect(decided?.messageId).toBe("concrete-fact.notGiven");
    expect(decided?.params).toMatchObject({ key: "facts" });
    for (const language of ["zh", "en"] as const) {
      expect(decided && say(decided, language, mulu.set)).toEqual({
        message: decided?.message[language],
        hint: decided?.hint?.[language],
      });
    }
  });
});

describe("what a vendor may do under the catalogs", () => {
  it("may apply a measure that a law supports, to whom it names, for a fact", () => {
    const [target] = mulu.measure(ban).targets ?? [];
    const application = { id: "ex-1", measure: ban, facts: [{ id: "ex-record-1", severity: "serious" }] };
    expect(mulu.checkMeasure({ ...application, target: target ?? "" }, place)).toMatchObject({ answer: "allowed" });
  });

  it("may not apply what is on no list, and is told the article", () => {
    const off = mulu.set.all("measure").find(({ status, layer }) => status === "needs-basis" && layer === "national");
    const application = { id: "ex-2", measure: off?.id ?? "", facts: [] };
    const { answer, findings } = mulu.checkMeasure(application, place);
    expect(answer).toBe("not-allowed");
    expect(findings.map(({ rule }) => rule)).toEqual(["MS-01", "MS-07"]);
    expect(findings[0]?.cites).toContainEqual({ instrument: "opinion-2025", article: "12" });
  });

  it("is not told that a measure of the mainland may be applied outside it", () => {
    const [target] = mulu.measure(ban).targets ?? [];
    const application = { id: "ex-1", measure: ban, facts: [{ id: "ex-record-1", severity: "serious" }] };
    const there = { region: "810000", on: "2026-11-20" } as const;
    expect(mulu.checkMeasure({ ...application, target: target ?? "" }, there)).toMatchObject({ answer: "cannot-say" });
  });

  it("is told what is missing where nothing can be said", () => {
    expect(mulu.checkMeasure({ id: "ex-3", measure: ban }, place)).toMatchObject({
      answer: "cannot-say",
      missing: { given: ["facts", "target"], catalog: [] },
    });
  });

  it("may not record off the catalog, nor accept consent for life", () => {
    const elsewhere = mulu.set.all("entry").find(({ regionCode }) => regionCode === "310000");
    expect(mulu.checkRecord({ id: "ex-4", entry: elsewhere?.id ?? "" }, place).answer).toBe("not-allowed");
    const consent = { subject: "ex", grantedBy: "ex", purpose: "示例", forced: false, grantedOn: "2026-01-01" };
    expect(mulu.checkConsent({ id: "ex-5", ...consent, validUntil: "9999-12-31" }, place).answer).toBe("not-allowed");
  });

  it("asks of a region and a day that exist", () => {
    const measure = { id: "ex-6" };
    const ask = mulu.checkMeasure as (dealing: unknown, place: { region: string; on: string }) => unknown;
    expect(() => ask(measure, { region: "000000", on: "2026-01-01" })).toThrow(UnknownIdError);
    expect(() => ask(measure, { region: "370000", on: "2026-02-30" })).toThrow(RangeError);
  });
});
