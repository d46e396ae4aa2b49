import { describe, expect, it } from "vitest";

import { brief, changed, findingsOf } from "../testing/catalogs.js";

const law = "instruments/tax-law.yaml";
const later = changed(law, "verified: 2026-01-01", "verified: 2029-11-20");
const today = (day: string) => ({ rules: [], today: day });

describe("a day of verification", () => {
  it("that is to come is told, at its place", () => {
    const [found, ...more] = findingsOf(later, today("2026-11-28"));
    expect(more).toEqual([]);
    expect(found && brief(found)).toBe(`catalogs/${law}:6:80 TX-06`);
    expect(found?.message.zh).toBe("最近核对日期 2029-11-20 晚于今天（2026-11-28）。");
    expect(found?.severity).toBe("error");
  });

  it("may be today, and is not asked about without a day", () => {
    expect(findingsOf(later, today("2029-11-20"))).toEqual([]);
    expect(findingsOf(later, today("2029-11-19"))).toHaveLength(1);
    expect(findingsOf(later)).toEqual([]);
    expect(findingsOf(later, { rules: [], asOf: "2026-11-28" })).toEqual([]);
  });

  it("of a category counts too", () => {
    const category = changed(
      "national/information/2026/edition.yaml",
      "en: Management }",
      "en: Management }, provenance: { status: seed, confidence: low, source: synthetic, verified: 2029-01-01 }",
    );
    const [found] = findingsOf(category, today("2026-11-28"));
    expect(found?.path).toEqual(["categories", 0, "provenance", "verified"]);
  });
});
