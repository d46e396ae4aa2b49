import { describe, expect, it } from "vitest";

import { linkedSet } from "../../testing/publish.js";
import { variations } from "../../testing/variations.js";
import { decide } from "../decide.js";
import { dealingWorld, exampleDay, exampleRegion } from "../examples.js";
import type { DealingRule, Dealings } from "../rule.js";
import { dealingRules } from "./index.js";

/* What each rule says of every small change of its own examples, and of the examples on the days the regimes begin. */

const days = ["2020-12-06", "2020-12-07", "2021-03-01", "2025-03-20", "2025-03-21"];

function* judgements(rule: DealingRule, which: "pass" | "fail"): Iterable<string> {
  const { kind, dealing, region = exampleRegion, date = exampleDay, catalogs = {} } = rule.examples[which];
  const set = linkedSet({ ...dealingWorld, ...catalogs });
  const said = (given: unknown, on: string, where = region): string => {
    const context = { set, region: where, date: on, rules: [rule] };
    const { answer, findings } = decide(kind, given as Dealings[typeof kind], context);
    return [answer, ...findings.map(({ rule: code, verdict, path }) => `${code} ${verdict} ${path.join(".")}`)].join(
      "; ",
    );
  };
  const unchanged = said(dealing, date);
  for (const day of days) yield `${which} on ${day}: ${said(dealing, day)}`;
  for (const other of ["110000", "440000"]) yield `${which} in ${other}: ${said(dealing, date, other)}`;
  for (const { change, value } of variations(dealing)) {
    const now = said(value, date);
    if (now !== unchanged) yield `${which} ${change}: ${now}`;
  }
}

describe("every judgement on small changes of the examples", { timeout: 60_000 }, () => {
  it.each(dealingRules.map((rule) => [rule.code, rule] as const))("%s", async (code, rule) => {
    const lines = [...judgements(rule, "pass"), ...judgements(rule, "fail")];
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`golden/${code}-${rule.slug}.txt`);
  });
});
