import { receiptOf, replay } from "@mulu/engine";
import type { Question } from "@mulu/engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { linkedSet } from "../../testing/publish.js";
import { citizen, mobile } from "../../testing/persons-numbers.js";
import { decide } from "../decide.js";
import { dealingWorld, exampleDay, exampleRegion } from "../examples.js";
import type { DealingExample } from "../rule.js";
import { dealingRules } from "../rules/index.js";
import { decisionAnswerers } from "./answerers.js";

const set = linkedSet(dealingWorld);
const asks: Readonly<Record<DealingExample["kind"], string>> = {
  record: "checkRecord",
  share: "checkSharing",
  publication: "checkPublication",
  designation: "checkDesignation",
  measure: "checkMeasure",
  repair: "checkRepair",
  objection: "checkObjection",
  consent: "checkConsent",
  commitment: "checkCommitment",
  query: "checkQuery",
  contract: "checkContract",
  report: "checkReport",
  government: "checkGovernment",
  acceptance: "checkAcceptance",
  voluntary: "checkVoluntary",
};

const examples = dealingRules.flatMap((rule) =>
  [rule.examples.pass, rule.examples.fail].map((example: DealingExample) => ({ code: rule.code, example })),
);
const worlds = new Map<unknown, typeof set>();
function worldOf({ catalogs }: DealingExample): typeof set {
  if (catalogs === undefined) return set;
  const known = worlds.get(catalogs) ?? linkedSet({ ...dealingWorld, ...catalogs });
  worlds.set(catalogs, known);
  return known;
}
const questionOf = ({ kind, dealing, region = exampleRegion, date = exampleDay }: DealingExample): Question => ({
  ask: asks[kind],
  dealing,
  region,
  on: date,
});

describe("a receipt of a decision", () => {
  it("is written of every example of every rule, but for those that show a person; replayed, it is the same", () => {
    const refused: string[] = [];
    for (const { code, example } of examples) {
      const world = worldOf(example);
      let text: string;
      try {
        text = receiptOf(world, questionOf(example), decisionAnswerers);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
        refused.push(code);
        continue;
      }
      expect(replay(world, text, decisionAnswerers), code).toMatchObject({ is: "same", changed: [] });
      const { region = exampleRegion, date = exampleDay } = example;
      const { answer } = decide(example.kind, example.dealing, { set: world, region, date, rules: dealingRules });
      expect(JSON.parse(text)).toMatchObject({ answer: { answer } });
    }
    // What is at fault there is that a person's number stands in clear.
    expect(refused).toEqual(["PB-05"]);
  });

  it("holds neither numbers nor names nor any other text that was given (RES-27)", () => {
    const person = fc.record({ number: citizen, phone: mobile, name: fc.stringMatching(/^[赵钱孙李]某[甲乙丙丁]$/) });
    fc.assert(
      fc.property(person, ({ number, phone, name }) => {
        const dealing = {
          id: number,
          subject: `${name}（${number}）`,
          subjectKind: "natural-person",
          channel: "credit-china",
          fields: { [phone]: name, name, note: `电话${phone}`, phone: Number(phone) },
        };
        let text: string;
        try {
          text = receiptOf(
            set,
            { ask: "checkPublication", dealing, region: "370000", on: exampleDay },
            decisionAnswerers,
          );
        } catch (error) {
          text = String(error);
        }
        for (const told of [number, phone, name, number.slice(6, 14)]) expect(text).not.toContain(told);
      }),
      { numRuns: 100 },
    );
  });
});
