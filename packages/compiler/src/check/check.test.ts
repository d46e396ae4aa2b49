import { defineRule } from "@mulu/validators";
import type { Rule } from "@mulu/validators";
import { describe, expect, it } from "vitest";

import { compile } from "../compile.js";
import { brief, catalogs, changed, findingsOf } from "../testing/catalogs.js";
import { check } from "./check.js";

const text = { zh: () => "示例", en: () => "Example" };

/** A rule that every measure breaks, at a place of the caller's choice. */
function everyMeasure(path: readonly (string | number)[], since?: string): Rule {
  return defineRule({
    code: "XX-01",
    slug: "every-measure",
    title: { zh: "示例规则", en: "Example rule" },
    ...(since === undefined ? {} : { since }),
    severity: "error",
    ground: "engineering",
    cites: [],
    applies: ["measure"],
    message: text,
    hint: text,
    *check() {
      yield { path };
    },
    examples: { pass: {}, fail: {} },
  });
}

const measure = "national/measures/2026/ban.yaml";
const exception = (extra = ""): Record<string, string> => ({
  "exceptions.yaml": `exceptions:
  - rule: XX-01
    subject: national/measures/2026/ban
    reason: { zh: 法律如此, en: So says the law }
    cites: [{ instrument: tax-law, article: "3" }]
    acceptedBy: { zh: 示例编者, en: Example editors }
${extra}`,
});

describe("law rules", () => {
  it.each([
    ["a value that is there", ["basis", 0, "instrument"], "5:19"],
    ["a published value the author did not write: its parent", ["basis", 0, "level"], "5:5"],
    ["a field left out: the first line", ["duration", "min"], "1:1"],
  ])("get positions: %s", (_, path, at) => {
    expect(findingsOf({}, { rules: [everyMeasure(path)] }).map(brief)).toEqual([`catalogs/${measure}:${at} XX-01`]);
  });

  it("find published names under the names people write", () => {
    const compiled = compile(catalogs());
    expect(compiled.locate("catalogs/instruments/tax-law.yaml", ["issuers", 0])?.start).toEqual({ line: 3, column: 9 });
    expect(compiled.locate("redirects/fine.yaml", ["redirectKind"])?.start).toEqual({ line: 1, column: 7 });
  });

  it("judge by the document's own day, or by the day asked for", () => {
    const rules = [everyMeasure(["title"], "2026-06-01")];
    expect(findingsOf({}, { rules })).toEqual([]);
    expect(findingsOf({}, { rules, asOf: "2026-06-01" })).toHaveLength(1);
  });

  it("are silent on what rests on an earlier finding", () => {
    const broken = changed("instruments/tax-law.yaml", "issuer: congress", "issuer: congres");
    expect(findingsOf(broken, { rules: [everyMeasure(["title"])] }).map(({ rule }) => rule)).toEqual(["LINK-01"]);
  });
});

describe("exceptions", () => {
  const rules = [everyMeasure(["title"])];

  it("acknowledge a finding, which stays visible", () => {
    expect(findingsOf(exception(), { rules })).toMatchObject([{ rule: "XX-01", accepted: { zh: "法律如此" } }]);
  });

  it("that are no longer needed are findings themselves", () => {
    const [finding, ...more] = findingsOf(exception(), {
      rules: [{ ...everyMeasure(["title"]), until: "2025-01-01" }],
    });
    expect(more).toEqual([]);
    expect(finding && brief(finding)).toBe("catalogs/exceptions.yaml:3:14 EX-01");
  });

  it("are not called needless on another day than their own", () => {
    expect(findingsOf(exception(), { rules: [everyMeasure(["title"], "2026-01-01")], asOf: "2020-01-01" })).toEqual([]);
  });

  it("expire the day after their last", () => {
    const changes = exception("    until: 2026-05-31\n");
    const on = (today: string): string[] => findingsOf(changes, { rules, today }).map(({ rule }) => rule);
    expect(on("2026-05-31")).toEqual(["XX-01"]);
    expect(on("2026-06-01")).toEqual(["EX-02", "XX-01"]);
  });

  it.each([
    ["rule", { from: "XX-01", to: "XX-99", at: "2:11" }],
    ["subject", { from: "national/measures/2026/ban", to: "national/measures/2026/bar", at: "3:14" }],
    ["instrument", { from: "tax-law", to: "no-such-act", at: "5:27" }],
  ])("must name an existing %s", (_, { from, to, at }) => {
    const files = { "exceptions.yaml": exception()["exceptions.yaml"]?.replace(from, to) ?? "" };
    const findings = check(compile(catalogs(files), { rules }), { rules }).filter(({ rule }) => rule !== "XX-01");
    expect(findings.map(brief)).toEqual([`catalogs/exceptions.yaml:${at} LINK-01`]);
  });
});
