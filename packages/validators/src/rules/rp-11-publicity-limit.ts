import { canOutlast } from "@mulu/engine";
import type { PublishedRepairRule, Severity } from "@mulu/schema";

import { exampleEntry, exampleFile } from "../examples/files.js";
import { examplePublication, exampleRepair } from "../examples/parts.js";
import { isNegative } from "../lookups/entries.js";
import { defineRule } from "../rule.js";
import type { Example } from "../rule.js";

/**
 * The longest publicity that a repair rule allows: of the grade the entry states, or of any grade where it states none.
 * Nothing where some grade that may apply has no limit.
 */
function longestAllowed({ grades = [] }: PublishedRepairRule, level: Severity | undefined): string | undefined {
  const graded = grades.filter(({ severity }) => level === undefined || severity === level);
  const limits = graded.flatMap(({ publicity }) => publicity?.max ?? []);
  if (limits.length === 0 || limits.length < graded.length) return undefined;
  return limits.reduce((longest, limit) => (canOutlast(limit, longest) ? limit : longest));
}

const graded = exampleFile("repairRule", {
  grades:
    "\n  - { title: { zh: 示例一般, en: Example - general }, severity: general, publicity: { min: P3M, max: P1Y } }",
});

function published(term: string): Example {
  return {
    "national/repair/ex-rules.yaml": graded,
    ...exampleEntry({
      publication: examplePublication({ term }),
      repair: exampleRepair({ rules: "national/repair/ex-rules" }),
    }),
  };
}

/** An entry that names a repair rule binds itself to it: the term of publication stands in both. */
export const publicityLimit = defineRule({
  code: "RP-11",
  slug: "publicity-limit",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["entry"],
  messages: { fault: ["own", "limit", "rule", "code"] },
  *check(entry, { set }) {
    const { publication, repair, severity } = entry;
    const term = publication?.term;
    const own = term?.max ?? term?.min;
    if (!isNegative(entry) || own === undefined || repair?.rules === undefined) return;
    const rule = set.get(repair.rules);
    if (rule?.documentKind !== "repair-rule") return;
    const limit = longestAllowed(rule, severity?.level);
    if (limit === undefined || !canOutlast(own, limit)) return;
    yield {
      path: ["publication", "term", term?.max === undefined ? "min" : "max"],
      params: { own: { duration: own }, limit: { duration: limit }, code: limit, rule: { titleOf: rule.id } },
    };
  },
  examples: { pass: published("{ min: P3M, max: P1Y }"), fail: published("{ min: P3M, max: P3Y }") },
});
