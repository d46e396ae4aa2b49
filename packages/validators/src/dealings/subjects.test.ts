import { describe, expect, it } from "vitest";

import { exampleMeasure } from "../examples/files.js";
import { linkedSet } from "../testing/publish.js";
import { checkMeasure } from "./check.js";
import { dealingWorld, exampleDealing } from "./examples.js";

/* Whom a measure reaches: who is of the kinds it names; nobody where the kinds exclude each other; else nobody can say. */

function reached(targets: string, target: string) {
  const set = linkedSet({ ...dealingWorld, ...exampleMeasure({ targets: `[${targets}]` }) });
  const { dealing } = exampleDealing("measure", { target });
  const { answer, findings, missing } = checkMeasure(dealing, { set, region: "370000", date: "2026-06-01" });
  return { answer, given: missing.given, said: findings.map(({ message }) => message.zh).join() };
}

describe("a measure against", () => {
  it.each([
    ["legal-person", "legal-person"],
    ["legal-person", "state-owned-enterprise"],
    ["legal-person", "public-institution"],
    ["legal-person", "social-organization"],
    ["natural-person, bidder", "bidder"],
  ])("%s reaches %s", (targets, target) => expect(reached(targets, target).answer).toBe("allowed"));

  it.each([
    ["legal-person", "natural-person"],
    ["legal-person", "unincorporated-organization"],
    ["legal-person", "individual-business"],
    ["natural-person", "state-owned-enterprise"],
    ["practitioner", "legal-person"],
    ["social-organization", "public-institution"],
  ])("%s does not reach %s, and nothing is said of answering for another", (targets, target) => {
    const { answer, said } = reached(targets, target);
    expect(answer).toBe("not-allowed");
    expect(said).not.toContain("株连");
  });

  it("those who did wrong does not reach their families", () => {
    const { answer, said } = reached("natural-person", "family-member");
    expect(answer).toBe("not-allowed");
    expect(said).toContain("不得株连");
  });

  it.each([
    ["legal-person", "bidder"],
    ["legal-person", "association-member"],
    ["legal-person", "public-body"],
    ["bidder", "legal-person"],
    ["untrustworthy-subject", "legal-person"],
    ["supervised-subject", "natural-person"],
    ["state-owned-enterprise", "legal-person"],
    ["natural-person", "responsible-person"],
    ["natural-person", "individual-business"],
  ])("%s may reach %s: nobody can say", (targets, target) => {
    const { answer, given, said } = reached(targets, target);
    expect([answer, given]).toEqual(["cannot-say", ["target"]]);
    expect(said).not.toContain("株连");
  });
});
