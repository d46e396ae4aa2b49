import { CatalogSet } from "@mulu/engine";
import type { CommentsByDocket } from "@mulu/engine";
import type { Finding, PublishedDocument } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { exampleWorld } from "../examples/world.js";
import type { Rule } from "../rule.js";
import { runRules } from "../run.js";
import { furtherCases } from "../testing/cases.js";
import { Judgements, unspoken } from "../testing/judgements.js";
import { isLegal } from "../testing/legal.js";
import { linkedSet } from "../testing/publish.js";
import { Trace } from "../testing/trace.js";
import { daysAt, Kin, variations } from "../testing/variations.js";
import { rules } from "./index.js";

/*
 * What each rule says of its own examples, on the days on which the regimes begin and on the days the examples speak
 * of, and of every small change of what it read: documents without a part, with a part of their kin, or not there at
 * all. Whoever changes a rule sees here which judgements change with it.
 */

const regimeDays = ["2016-05-30", "2020-12-06", "2020-12-07", "2021-12-31", "2025-03-20", "2025-03-21", "2026-06-01"];

/** What a case is called, the documents, the rule it belongs to, and the comments of its dockets. */
type Case = readonly [which: string, documents: readonly PublishedDocument[], rule: Rule, comments: CommentsByDocket];

const cases = rules.flatMap((rule): Case[] =>
  [
    ["pass", rule.examples.pass] as const,
    ["fail", rule.examples.fail] as const,
    ...(furtherCases[rule.code] ?? []).map((files, index) => [`case ${String(index + 1)}`, files] as const),
  ].map(([which, files]) => {
    const { documents, commentsByDocket } = linkedSet({ ...exampleWorld, ...files });
    return [which, documents, rule, commentsByDocket];
  }),
);

const shared = linkedSet(exampleWorld).documents;
const sharedTexts = new Set(shared.map((document) => JSON.stringify(document)));
const isOwn = (document: PublishedDocument): boolean => !sharedTexts.has(JSON.stringify(document));

const kinOf = new Map<string, Kin>();
for (const document of [...shared, ...cases.flatMap(([, documents]) => documents.filter(isOwn))]) {
  const kin = kinOf.get(document.documentKind) ?? new Kin();
  kin.add(document);
  kinOf.set(document.documentKind, kin);
}

/** A rule after those it yields to, each of which may be changed. */
function withPrecedence(rule: Rule, change: (rule: Rule) => Rule = (same) => same): Rule[] {
  return [...rules.filter(({ code }) => rule.yieldsTo?.includes(code)), rule].map(change);
}

function said(rule: Rule, set: CatalogSet, asOf?: string): Finding[] {
  const judging = { rules: withPrecedence(rule), ...(asOf === undefined ? {} : { asOf }) };
  return runRules(set, judging).filter((finding) => finding.rule === rule.code);
}

function readBy(rule: Rule, [, documents, , comments]: Case): Trace {
  const trace = new Trace();
  const watched = documents.map((document) => trace.watch(document, document.id));
  const watching = withPrecedence(rule, (each) => ({
    ...each,
    check: (document, context) => trace.during(() => [...each.check(document, context)]),
  }));
  runRules(new CatalogSet(watched, comments), { rules: watching });
  return trace;
}

/** What is the example’s own, and two of each kind of what it shares with all others. */
function worthChanging(documents: readonly PublishedDocument[]): PublishedDocument[] {
  const counts = new Map<string, number>();
  return documents.filter((document) => {
    if (isOwn(document)) return true;
    const count = (counts.get(document.documentKind) ?? 0) + 1;
    counts.set(document.documentKind, count);
    return count <= 2;
  });
}

function judge(rule: Rule, one: Case, judgements: Judgements): void {
  const [which, documents, , comments] = one;
  const setOf = (some: readonly PublishedDocument[]): CatalogSet => new CatalogSet(some, comments);
  const read = readBy(rule, one).read();
  const days = documents.flatMap((document) => daysAt(document, read.get(document.id) ?? []));
  judgements.add(which, said(rule, setOf(documents)));
  for (const day of new Set([...regimeDays, ...days])) {
    judgements.add(`${which} on ${day}`, said(rule, setOf(documents), day));
  }
  for (const document of worthChanging(documents.filter(({ id }) => read.has(id)))) {
    const places = read.get(document.id);
    const kin = kinOf.get(document.documentKind);
    if (places === undefined || kin === undefined) continue;
    const others = documents.filter((each) => each !== document);
    judgements.add(`${which} without ${document.id}`, said(rule, setOf(others)));
    for (const { change, value } of variations(document, places, { kin, days: [...new Set(days)] })) {
      if (isLegal(value)) judgements.add(`${which} ${document.id} ${change}`, said(rule, setOf([...others, value])));
    }
  }
}

/** Cases of other rules with a document of their own that this rule looks at. It has nothing to say of their examples. */
function isAbout(rule: Rule): (one: Case) => boolean {
  const kinds = new Set<string>(rule.applies);
  return ([, documents, own]) =>
    own !== rule && documents.some((document) => kinds.has(document.documentKind) && isOwn(document));
}

describe("every judgement on small changes of the examples", () => {
  it.each(rules.map((rule) => [rule.code, rule] as const))("%s", async (code, rule) => {
    const judgements = new Judgements();
    for (const one of cases.filter(([, , own]) => own === rule)) judge(rule, one, judgements);
    for (const [which, documents, own, comments] of cases.filter(isAbout(rule))) {
      judgements.add(`${own.code} ${which}`, said(rule, new CatalogSet(documents, comments)));
    }
    expect(judgements.spoken()).not.toMatch(unspoken);
    await expect(judgements.toString()).toMatchFileSnapshot(`golden/${code}-${rule.slug}.txt`);
  });
});
