import { describe, expect, it } from "vitest";

import { changed, findingsOf, onlyFinding } from "../testing/catalogs.js";

const entry = "national/information/2026/penalty.yaml";
const inEntry = (lines: string): Record<string, string> =>
  changed(entry, "polarity: negative", `polarity: negative\n${lines}`);

describe("the three words of absence", () => {
  it.each([
    "unknown: [collectedBy]",
    "noneStated: [collectedBy, retention]",
    "byReference:\n  - { field: retention, words: { zh: 依照国家有关规定, en: Under the rules of the state } }",
    "unknown: [collectedBy]\nnoneStated: [retention]",
  ])("stand alone for a field without a value: %s", (lines) => {
    expect(findingsOf(inEntry(lines))).toEqual([]);
  });

  it.each([
    ["unknown: [collectedBy]\nnoneStated: [collectedBy]", ["noneStated", 0]],
    [
      "noneStated: [retention]\nbyReference:\n  - { field: retention.term, words: { zh: 依法, en: By law } }",
      ["byReference", 0, "field"],
    ],
    ["unknown: [retention.term]\nnoneStated: [retention]", ["noneStated", 0]],
  ])("are not said of one field twice: %s", (lines, path) => {
    const found = onlyFinding(inEntry(lines));
    expect([found.rule, found.path]).toEqual(["SCHEMA-11", path]);
    expect(found.message.zh).toMatch(/^retention|^collectedBy 既在 noneStated 中，又在 unknown 中/);
  });

  it.each([
    ["unknown: [polarity]", ["unknown", 0]],
    ["noneStated: [polarity]", ["noneStated", 0]],
    ["byReference:\n  - { field: polarity, words: { zh: 依法, en: By law } }", ["byReference", 0, "field"]],
  ])("do not stand beside a value: %s", (lines, path) => {
    const found = onlyFinding(inEntry(lines));
    expect([found.rule, found.path]).toEqual(["SCHEMA-11", path]);
    expect(found.message).toEqual({
      zh: expect.stringMatching(/^polarity 有值，却列在 \w+ 中。$/) as string,
      en: expect.stringMatching(/^polarity has a value and is listed in \w+\.$/) as string,
    });
  });

  it("may stand beside bases of another role, and unknown beside a title nobody has confirmed", () => {
    expect(findingsOf(inEntry("unknown: [title]\nnoneStated: [basis]"))).toEqual([]);
  });

  it.each(["noneStated: [colectedBy]", "byReference:\n  - { field: colectedBy, words: { zh: 依法, en: By law } }"])(
    "name fields that there are: %s",
    (lines) => {
      expect(onlyFinding(inEntry(lines)).rule).toBe("SCHEMA-02");
    },
  );
});

describe("a collector", () => {
  it.each(["organization: ministry", "title: { zh: 税务机关, en: Tax authorities }, kind: public-organ"])(
    "is a registered body or the words of the clause: %s",
    (who) => {
      expect(findingsOf(inEntry(`collectedBy: [{ ${who} }]`))).toEqual([]);
    },
  );

  it("is somebody", () => {
    const found = onlyFinding(inEntry("collectedBy: [{ kind: public-organ }]"));
    expect([found.rule, found.path]).toEqual(["SCHEMA-01", ["collectedBy", 0]]);
    expect(found.message.zh).toContain("organization 或者 title");
  });
});
