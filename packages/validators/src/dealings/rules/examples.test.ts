import { describe, expect, it } from "vitest";

import { linkedSet } from "../../testing/publish.js";
import { decide } from "../decide.js";
import { dealingWorld, exampleDay, exampleRegion } from "../examples.js";
import type { DealingExample } from "../rule.js";
import { dealingRules } from "./index.js";

function decided({ kind, dealing, region = exampleRegion, date = exampleDay, catalogs = {} }: DealingExample) {
  return decide(kind, dealing, { set: linkedSet({ ...dealingWorld, ...catalogs }), region, date, rules: dealingRules });
}

describe.each(dealingRules.map((rule) => [rule.code, rule] as const))("%s", (code, rule) => {
  it("allows its good example, and no other rule finds anything", () => {
    expect(decided(rule.examples.pass)).toMatchObject({ answer: "allowed", findings: [] });
  });

  it("finds exactly one thing in its bad example, and no other rule does", () => {
    const { answer, findings } = decided(rule.examples.fail);
    expect(findings).toEqual([expect.objectContaining({ rule: code, verdict: "fail" })]);
    expect(answer).toBe(rule.severity === "error" ? "not-allowed" : "allowed");
  });

  it("says it in plain words, in both languages", () => {
    const [finding] = decided(rule.examples.fail).findings;
    for (const text of [finding?.message, finding?.hint]) {
      expect(text?.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(text?.zh).toMatch(/。$/);
      expect(`${text?.zh}${text?.en}`).not.toMatch(/undefined|\[object |NaN/);
      expect(text?.en).not.toMatch(/。|^$/);
    }
  });
});
