import { CatalogSet } from "@mulu/engine";
import type { PublishedDocument } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { furtherDealings } from "../../testing/dealing-cases.js";
import { Judgements, unspoken } from "../../testing/judgements.js";
import { isLegal } from "../../testing/legal.js";
import { linkedSet } from "../../testing/publish.js";
import { Trace } from "../../testing/trace.js";
import { daysAround, daysAt, Kin, variations } from "../../testing/variations.js";
import { answerOf } from "../answers.js";
import { decide } from "../decide.js";
import { dealingWorld, exampleDay, exampleRegion } from "../examples.js";
import { malformed } from "../guard.js";
import { asPlain } from "../plain.js";
import type { DealingExample, DealingRule } from "../rule.js";
import { dealingRules } from "./index.js";

/*
 * What each rule says of its own examples, in several regions and on several days, and of every small change of what
 * it read, in the dealing and in the catalogs.
 */

const regimeDays = ["2020-12-06", "2020-12-07", "2021-03-01", "2025-03-20", "2025-03-21"];
const regions = ["110000", "440000"];

const kinOf = new Map<string, Kin>();
function learn(kind: string, whole: unknown): void {
  const kin = kinOf.get(kind) ?? new Kin();
  kin.add(whole);
  kinOf.set(kind, kin);
}
for (const { code, examples } of dealingRules) {
  const further = furtherDealings[code] ?? [];
  for (const { kind, dealing } of [examples.pass, examples.fail, ...further]) learn(kind, dealing);
}
for (const document of linkedSet(dealingWorld).documents) learn(document.documentKind, document);

/** One case: what is dealt with, and what it is judged by. */
interface Case {
  dealing: unknown;
  documents: readonly PublishedDocument[];
  region: string;
  date: string;
}

function decided(rule: DealingRule, kind: DealingExample["kind"], { dealing, documents, region, date }: Case) {
  const context = { set: new CatalogSet(documents), region, date, rules: [rule] };
  return decide(kind, dealing as DealingExample["dealing"], context);
}

function* cases(rule: DealingRule, { kind, ...example }: DealingExample): Iterable<[string, Case]> {
  const { dealing, region = exampleRegion, date = exampleDay } = example;
  const { documents } = linkedSet({ ...dealingWorld, ...example.catalogs });
  const given: Case = { dealing, documents, region, date };
  const trace = new Trace();
  const traced: DealingRule = {
    ...rule,
    check: (one, context) => {
      const seen = trace.watch(one, "dealing");
      return trace.during(() => [...rule.check(seen, context)]);
    },
  };
  const watched = documents.map((document) => trace.watch(document, document.id));
  decided(traced, kind, { ...given, documents: watched });
  const read = trace.read();
  const places = read.get("dealing") ?? [];
  const days = [...new Set([date, ...daysAt(dealing, places)])];
  yield ["", given];
  for (const day of new Set([...regimeDays, ...days.flatMap((each) => daysAround(each, days))])) {
    yield [`on ${day}`, { ...given, date: day }];
  }
  for (const other of regions) yield [`in ${other}`, { ...given, region: other }];
  for (const { change, value } of variations(dealing, places, { kin: kinOf.get(kind) ?? new Kin(), days })) {
    if (malformed(kind, asPlain(value), new CatalogSet(documents)).length === 0)
      yield [change, { ...given, dealing: value }];
  }
  for (const document of documents.filter(({ id }) => read.has(id))) {
    const others = documents.filter((each) => each !== document);
    yield [`without ${document.id}`, { ...given, documents: others }];
    const around = { kin: kinOf.get(document.documentKind) ?? new Kin(), days };
    for (const { change, value } of variations(document, read.get(document.id) ?? [], around)) {
      if (isLegal(value)) yield [`${document.id} ${change}`, { ...given, documents: [...others, value] }];
    }
  }
}

describe("every judgement on small changes of the examples", () => {
  it.each(dealingRules.map((rule) => [rule.code, rule] as const))("%s", async (code, rule) => {
    const judgements = new Judgements();
    const further = (furtherDealings[code] ?? []).map((each, index) => [`case ${String(index + 1)}`, each] as const);
    for (const [which, example] of [...Object.entries(rule.examples), ...further]) {
      for (const [change, one] of cases(rule, example)) {
        const { findings } = decided(rule, example.kind, one);
        // That a day is still to come is found whatever the rule; `days.test.ts` tries it.
        const own = findings.filter(({ rule: code }) => code !== "ID-07");
        judgements.add(`${which} ${change}`.trim(), own, answerOf(own));
      }
    }
    expect(judgements.spoken()).not.toMatch(unspoken);
    await expect(judgements.toString()).toMatchFileSnapshot(`golden/${code}-${rule.slug}.txt`);
  });
});
