import { describe, expect, it } from "vitest";

import { changed, findingsOf, onlyFinding } from "../testing/catalogs.js";

const law = "instruments/tax-law.yaml";
const entry = "national/information/2026/penalty.yaml";
const edition = "national/information/2026/edition.yaml";

const inEntry = (line: string): Record<string, string> =>
  changed(entry, "polarity: negative", `polarity: negative\n${line}`);

describe("a name in unknown", () => {
  it.each([
    "collectedBy",
    "sharing.route",
    "sharing.route.via",
    "repair.within.duration",
    "collectedBy.organization",
    "basis.article",
  ])("may be a field of the kind, by its path: %s", (name) => {
    expect(findingsOf(inEntry(`unknown: [${name}]`))).toEqual([]);
  });

  it.each([
    ["catgory", "category"],
    ["sharing.rout", "sharing.route"],
    ["collectedby", "collectedBy"],
  ])("is asked about when it is misspelt: %s", (name, meant) => {
    const found = onlyFinding(inEntry(`unknown: [subjects, ${name}]`));
    expect([found.rule, found.path]).toEqual(["SCHEMA-02", ["unknown", 1]]);
    expect(found.message.zh).toBe(`unknown 中的 ${name} 不是这类文件的字段。`);
    expect(found.hint).toEqual({ zh: `是不是 ${meant}？`, en: `Did you mean ${meant}?` });
  });

  it.each(["nosuchfield", "issuer", "unknown", "provenance", "basis.0"])(
    "is no field of another kind, and none of none: %s",
    (name) => {
      const [found] = findingsOf(inEntry(`unknown: [${name}]`));
      expect(["SCHEMA-02", "SCHEMA-05"]).toContain(found?.rule);
    },
  );

  it("lists the fields there are when it is like none", () => {
    expect(onlyFinding(inEntry("unknown: [nosuchfield]")).hint?.zh).toContain("category、polarity、subjects");
  });
});

describe("a name in unknownThroughout", () => {
  it("is a field of what the edition holds", () => {
    const within = (name: string): Record<string, string> =>
      changed(edition, "dates:", `unknownThroughout: [${name}]\ndates:`);
    expect(findingsOf(within("repair.methods"))).toEqual([]);
    expect(onlyFinding(within("repair.method")).hint?.zh).toBe("是不是 repair.methods？");
    expect(onlyFinding(within("categories")).rule).toBe("SCHEMA-02");
  });
});

describe("a name in provenance.fields", () => {
  const sourced = (file: string, name: string): Record<string, string> =>
    changed(
      file,
      "verified: 2026-01-01",
      `verified: 2026-01-01, fields: { ${name}: { status: inferred, confidence: low } }`,
    );

  it("is a field of the kind", () => {
    expect(findingsOf(sourced(entry, "polarity"))).toEqual([]);
    const found = onlyFinding(sourced(entry, "polaritty"));
    expect([found.rule, found.path]).toEqual(["SCHEMA-02", ["provenance", "fields", "polaritty"]]);
    expect(found.hint?.zh).toBe("是不是 polarity？");
    expect(findingsOf(sourced(law, "expressions.adopted"))).toEqual([]);
  });

  it("of an edition may be one of what it holds", () => {
    expect(findingsOf(sourced("national/measures/2026/edition.yaml", "effect"))).toEqual([]);
    expect(onlyFinding(sourced("national/measures/2026/edition.yaml", "efect")).hint?.zh).toBe("是不是 effect？");
  });
});

it("an edition of indicators may not know the names of a level whose number it knows", () => {
  const unknown = changed("national/indicators/2026/edition.yaml", "dates:", "unknown: [level2, number]\ndates:");
  expect(findingsOf(unknown)).toEqual([]);
});
