import { describe, expect, it } from "vitest";

import { exampleWorld } from "../examples/world.js";
import { runRules } from "../run.js";
import { linkedSet } from "../testing/publish.js";
import { rules } from "./index.js";

function findings(files: Readonly<Record<string, string>>) {
  return runRules(linkedSet({ ...exampleWorld, ...files }), { rules });
}

function brief(files: Readonly<Record<string, string>>): string[] {
  return findings(files).map(({ rule, subject, path, verdict }) => `${rule} ${verdict} ${subject} ${path.join(".")}`);
}

describe("the example world", () => {
  it("gives no finding", () => expect(brief({})).toEqual([]));
});

describe.each(rules.map((rule) => [rule.code, rule] as const))("%s", (code, rule) => {
  it("finds nothing in its good example, and no other rule does", () => {
    expect(brief(rule.examples.pass)).toEqual([]);
  });

  it("finds exactly one thing in its bad example, and no other rule does", () => {
    expect(findings(rule.examples.fail)).toEqual([expect.objectContaining({ rule: code, verdict: "fail" })]);
  });

  it("points to a value of the file, or to the place where one is missing", () => {
    const [finding] = findings(rule.examples.fail);
    expect(finding?.path.length).toBeGreaterThan(0);
  });

  it("says it in plain words, in both languages", () => {
    const [finding] = findings(rule.examples.fail);
    for (const text of [finding?.message, finding?.hint]) {
      expect(text?.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(text?.zh).toMatch(/。$/);
      expect(`${text?.zh}${text?.en}`).not.toMatch(/undefined|\[object |NaN/);
      expect(text?.en).not.toMatch(/。|^$/);
    }
  });
});

describe("the rule book", () => {
  it("names every rule once, in Chinese and English", () => {
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
    expect(new Set(rules.map(({ slug }) => slug)).size).toBe(rules.length);
    for (const { title } of rules) expect(title.zh.length * title.en.length).toBeGreaterThan(0);
  });

  it("claims an article for every rule of law, and none for a rule of engineering", () => {
    for (const { code, ground, cites } of rules) {
      expect([code, cites.length > 0]).toEqual([code, ground !== "engineering"]);
    }
  });
});
