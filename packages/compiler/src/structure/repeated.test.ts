import { describe, expect, it } from "vitest";

import { brief, changed, findingsOf, onlyFinding } from "../testing/catalogs.js";

const entry = "national/information/2026/penalty.yaml";
const clause = `  - { instrument: tax-law, article: "2", role: inclusion, weight: operative }\n`;

describe("an item that stands twice in one list", () => {
  it.each([
    ["a subject", entry, "subjects: [legal-person]", "subjects: [legal-person, legal-person]", ["subjects", 1]],
    ["a clause", entry, clause, clause + clause, ["basis", 1]],
    [
      "a clause whose fields stand in another order",
      entry,
      clause,
      `${clause}  - { weight: operative, role: inclusion, article: "2", instrument: tax-law }\n`,
      ["basis", 1],
    ],
    ["an alias", "instruments/tax-law.yaml", "level: law", "level: law\naliases: [甲法, 乙法, 甲法]", ["aliases", 2]],
    [
      "an alias in a long list",
      "instruments/tax-law.yaml",
      "level: law",
      `level: law\naliases: [${Array.from({ length: 14 }, (_, n) => `第${n}法`).join(", ")}, 第3法]`,
      ["aliases", 14],
    ],
    [
      "a target of a tombstone",
      "redirects/fine.yaml",
      "penalty]",
      "penalty, national/information/2026/penalty]",
      ["to", 1],
    ],
    ["a gap", entry, "polarity: negative", "polarity: negative\nunknown: [severity, severity]", ["unknown", 1]],
  ])("is told at the second: %s", (_, file, from, to, path) => {
    const found = onlyFinding(changed(file, from, to));
    expect([found.rule, found.path]).toEqual(["SCHEMA-10", path]);
  });

  it("names the first, by its place", () => {
    const found = onlyFinding(changed(entry, clause, clause + clause));
    expect(brief(found)).toBe(`catalogs/${entry}:7:5 SCHEMA-10`);
    expect(found.message.zh).toBe("basis[1] 与 basis[0] 完全相同。");
  });

  it("is another one when it says more", () => {
    expect(findingsOf(changed(entry, clause, clause + clause.replace(`"2"`, `"2", paragraph: 1`)))).toEqual([]);
  });
});

describe("an article number", () => {
  const cited = (article: string): Record<string, string> => changed(entry, `article: "2"`, `article: "${article}"`);

  it.each(["1", "78", "78-1", "133-12", "1260"])("may be %s", (article) => {
    expect(findingsOf(cited(article))).toEqual([]);
  });

  it.each(["078", "0", "00", "78-0", "78-01", "0-1", "12345", "78-", "-1", "７８", "七十八", "78.1", "+78", "1e2"])(
    "has one form, and %s is none",
    (article) => {
      const found = onlyFinding(cited(article));
      expect([found.rule, found.path]).toEqual(["SCHEMA-05", ["basis", 0, "article"]]);
      expect(found.hint?.zh).toContain("78，不写 078");
    },
  );

  it.each(["078", "0", "78-0"])("has that form in the register too: %s", (article) => {
    const registered = changed(
      "instruments/tax-law.yaml",
      "level: law",
      `level: law\narticles:\n  "${article}": { gist: { zh: 示例, en: Example } }`,
    );
    const found = onlyFinding(registered);
    expect(found.rule).toBe("SCHEMA-05");
    expect(found.hint?.zh).toContain("78，不写 078");
  });
});
