import { describe, expect, it } from "vitest";

import { linkedSet } from "../testing/publish.js";
import { decide } from "./decide.js";
import { dealingWorld, exampleDealing } from "./examples.js";
import type { DealingKind } from "./rule.js";
import { dealingRules } from "./rules/index.js";

/* A limit that a department sets is one: from a day to a year. Anything else is named, and decides nothing. */

const context = { set: linkedSet(dealingWorld), region: "370000", date: "2026-06-01", rules: dealingRules };
const working = (duration: string) => ({ duration, calendar: "working" });
const counts = [0, -1, 0.5, 367, 1_000_000, Number.MAX_SAFE_INTEGER, Infinity, Number.NaN];
const durations = ["P0D", "P999Y", "P99999D", "P999M", "P1Y1M", "P2Y", "P367D", working("P0D"), working("P99999D")];

const wrong: readonly (readonly [DealingKind, string, unknown])[] = [
  ...counts.flatMap((value) => [
    ["publication", "withinWorkingDays", value] as const,
    ["acceptance", "limitDays", value] as const,
  ]),
  ...durations.flatMap((value) => [
    ["repair", "completeWithin", value] as const,
    ["repair", "endWithin", value] as const,
  ]),
];

function judged(kind: DealingKind, field: string, value: unknown) {
  const { dealing } = exampleDealing(kind, { [field]: value });
  return decide(kind, dealing, context);
}

describe("a limit", () => {
  it.each(wrong)("of a %s: %s is not %j", (kind, field, value) => {
    expect(judged(kind, field, value)).toMatchObject({ answer: "cannot-say", missing: { given: [field] } });
  });

  it("says between which bounds it lies", () => {
    expect(judged("repair", "completeWithin", "P999Y").findings[0]?.message.zh).toContain("1 天至 366 天（一年）");
  });

  it.each(["P15D", "P1Y", "P12M", "P366D", working("P10D")])("may be %j", (value) => {
    expect(judged("repair", "completeWithin", value).answer).toBe("allowed");
  });
});
