import { CatalogSet } from "@mulu/engine";
import type { PublishedDocument } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { exampleWorld } from "../example-world.js";
import type { Rule } from "../rule.js";
import { runRules } from "../run.js";
import { linkedSet } from "../testing/publish.js";
import { variations } from "../testing/variations.js";
import { rules } from "./index.js";

/*
 * What each rule says of every small change of its own examples, and of the examples themselves on the days on which
 * the regimes begin. Whoever changes a rule sees here which judgements change with it; those who rely on the rules are
 * not surprised by a patch.
 */

const days = ["2016-05-30", "2020-12-06", "2020-12-07", "2021-12-31", "2025-03-20", "2025-03-21", "2026-06-01"];
const world = linkedSet(exampleWorld).documents;
const known = new Map(world.map((document) => [document.id, JSON.stringify(document)]));

function said(rule: Rule, documents: readonly PublishedDocument[], asOf?: string): string {
  const set = new CatalogSet(documents);
  const findings = runRules(set, { rules: [rule], ...(asOf === undefined ? {} : { asOf }) });
  return findings
    .map(({ verdict, severity, subject, path }) => `${verdict} ${severity} ${subject} ${path.join(".")}`)
    .join("; ");
}

function* judgements(rule: Rule, which: "pass" | "fail"): Iterable<string> {
  const { documents } = linkedSet({ ...exampleWorld, ...rule.examples[which] });
  const unchanged = said(rule, documents);
  for (const day of days) yield `${which} on ${day}: ${said(rule, documents, day)}`;
  for (const document of documents) {
    if (known.get(document.id) === JSON.stringify(document)) continue;
    for (const { change, value } of variations(document)) {
      const changed = documents.map((each) => (each === document ? (value as PublishedDocument) : each));
      const now = said(rule, changed);
      if (now !== unchanged) yield `${which} ${document.id} ${change}: ${now}`;
    }
  }
}

describe("every judgement on small changes of the examples", { timeout: 60_000 }, () => {
  it.each(rules.map((rule) => [rule.code, rule] as const))("%s", async (code, rule) => {
    const lines = [...judgements(rule, "pass"), ...judgements(rule, "fail")];
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`golden/${code}-${rule.slug}.txt`);
  });
});
