import { describe, expect, it } from "vitest";

import { linkedSet } from "../../testing/publish.js";
import { decide } from "../decide.js";
import { dealingWorld, exampleDay, exampleRegion } from "../examples.js";
import type { DealingExample } from "../rule.js";
import { dealingRules } from "./index.js";

/** The bad example of one rule with the facts of another's laid over it: a dealing that is wrong in two ways. */
function both(one: DealingExample, other: DealingExample): DealingExample {
  return {
    ...one,
    ...other,
    dealing: { ...one.dealing, ...other.dealing },
    catalogs: { ...one.catalogs, ...other.catalogs },
  };
}

const bad = dealingRules.map(({ code, examples }) => [code, examples.fail] as const);

/** Catalogs in which what a dealing names does not hold: the rules that say so speak first. */
const emptied = bad.filter(([code]) => code === "LB-13" || code === "MS-01");

const pairs = bad.flatMap(([code, example]) => [
  ...bad
    .filter(([other, { kind }]) => other !== code && kind === example.kind)
    .map(([other, second]) => [code, other, both(example, second)] as const),
  ...emptied.map(([other, { catalogs }]) => {
    const without = { ...example, catalogs: { ...example.catalogs, ...catalogs } };
    return [code, `in catalogs of ${other}`, without] as const;
  }),
]);

/** Places of which two rules or more speak, and which. */
function toldTwice({
  kind,
  dealing,
  region = exampleRegion,
  date = exampleDay,
  catalogs = {},
}: DealingExample): string[] {
  const set = linkedSet({ ...dealingWorld, ...catalogs });
  const { findings } = decide(kind, dealing, { set, region, date, rules: dealingRules });
  const told = new Map<string, Set<string>>();
  for (const { rule, path, verdict } of findings) {
    const at = path.join(".");
    if (verdict === "fail") told.set(at, (told.get(at) ?? new Set()).add(rule));
  }
  return [...told].filter(([, rules]) => rules.size > 1).map(([at, rules]) => `${at}: ${[...rules].join(" ")}`);
}

/*
 * Rules about dealings need no precedence: what one of them asks is nobody else's question. Where there is no entry to
 * hold a dealing against, LB-13 says so and the others have nothing to compare.
 */
describe("a dealing that is wrong in two ways", () => {
  it.each(pairs)("is told of each place by one rule: %s, %s", (_one, _other, example) => {
    expect(toldTwice(example)).toEqual([]);
  });
});
