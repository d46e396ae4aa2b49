import { describe, expect, it } from "vitest";

import { linkedSet } from "../testing/publish.js";
import { decide } from "./decide.js";
import { dealingWorld, exampleDealing } from "./examples.js";
import type { DealingExample } from "./rule.js";
import { dealingRules } from "./rules/index.js";

/* What the opinion of 2025 changed in what may be done with records: the same dealing on the last day before, and after. */

const set = linkedSet(dealingWorld);

function codes({ kind, dealing }: DealingExample, date: string, region: string): string[] {
  const { findings } = decide(kind, dealing, { set, region, date, rules: dealingRules });
  return findings.filter(({ verdict }) => verdict === "fail").map(({ rule }) => rule);
}

const topics: readonly [topic: string, example: DealingExample, code: string, then: boolean][] = [
  [
    "D-10 credit service institutions match Credit China",
    exampleDealing("publication", {
      from: "2025-01-10",
      to: "2025-03-01",
      copies: [{ channel: "service-institution" }],
    }),
    "PB-09",
    false,
  ],
  [
    "D-15 good standing and a promise: accepted first",
    exampleDealing("acceptance", { accepted: false }),
    "CM-11",
    false,
  ],
  [
    "D-17 sale without authorisation was struck at before, and is now",
    exampleDealing("share", { considerationYuan: 5 }),
    "SEC-03",
    true,
  ],
  [
    "D-20 contracts enter the record once verified",
    exampleDealing("contract", { verifiedOn: undefined }),
    "CT-01",
    false,
  ],
  ["D-14 domains of government integrity", exampleDealing("government", { domain: "tourism" }), "GV-01", false],
];

describe("what the opinion of 2025 changed in dealings", () => {
  it.each(topics)("%s", (_topic, example, code, then) => {
    expect(codes(example, "2025-03-20", "370000").includes(code)).toBe(then);
    expect(codes(example, "2025-03-21", "370000")).toContain(code);
  });

  it("D-15 in Beijing seven working days held before, by its plan", () => {
    const request = exampleDealing("acceptance", { accepted: false, limitDays: undefined, promisedInDays: 7 });
    expect(codes(request, "2021-06-01", "110000")).toContain("CM-11");
    const longer = exampleDealing("acceptance", { accepted: false, limitDays: undefined, promisedInDays: 8 });
    expect(codes(longer, "2021-06-01", "110000")).not.toContain("CM-11");
  });
});
