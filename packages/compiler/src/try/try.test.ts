import { dealingRules, rules } from "@mulu/validators";
import { describe, expect, it } from "vitest";

import { longestTrial, tryDealing, tryFiles } from "./try.js";

const here = { region: "370000", date: "2026-06-01", files: {} };

describe("trying a rule", () => {
  it("finds in its bad example what the rule says, and nothing in its good one", () => {
    const [rule] = rules;
    expect(tryFiles(rule?.examples.pass ?? {})).toEqual([]);
    expect(tryFiles(rule?.examples.fail ?? {})).toEqual([expect.objectContaining({ rule: rule?.code })]);
  });

  it("decides a dealing given as JSON", () => {
    const rule = dealingRules.find(({ code }) => code === "MS-01");
    const fail = rule?.examples.fail;
    const files = fail?.catalogs ?? {};
    const trial = { ...here, kind: fail?.kind ?? "measure", text: JSON.stringify(fail?.dealing), files };
    expect(tryDealing(trial).answer).toBe("not-allowed");
  });

  it.each([
    ["broken YAML", "title: [", "YAML-07"],
    ["a YAML bomb", "a: &a [1]\nb: *a", "YAML-10"],
    ["nothing", "", "YAML-14"],
    ["too much", "#".repeat(longestTrial + 1), "YAML-03"],
  ])("says of %s what is wrong with it", (_what, text, code) => {
    const found = tryFiles({ "national/information/ex-2026/ex-entry.yaml": text });
    expect(found.map(({ rule }) => rule)).toContain(code);
  });

  it.each(["", "{", "null", "[]", "1", '{"id":{}}', '{"__proto__":{"id":"x"}}'])("never falls over %s", (text) => {
    const { answer, findings } = tryDealing({ kind: "record", text, ...here });
    expect(answer).not.toBe("allowed");
    expect(findings.length).toBeGreaterThan(0);
  });
});
