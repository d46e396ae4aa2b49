import type { CatalogSet } from "@mulu/engine";

import { opinion2020 } from "../cites.js";
import { exampleList } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

function issuersOf(set: CatalogSet, instrument: string | undefined): readonly string[] {
  return (instrument === undefined ? undefined : set.instrument(instrument)?.issuers) ?? [];
}

function by(evaluator: string): string {
  return `\n  - { date: 2021-06-01, by: ${evaluator}, outcome: sound }`;
}

export const evaluatorIndependent = defineRule({
  code: "LS-15",
  slug: "evaluator-independent",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("7"),
  applies: ["list"],
  messages: { fault: ["who"] },
  *check({ evaluations = [], authority, setBy }, { set }) {
    const makers = new Set([...(authority === undefined ? [] : [authority]), ...issuersOf(set, setBy?.instrument)]);
    for (const [index, { by }] of evaluations.entries()) {
      const evaluator = set.organization(by);
      const isOwn = makers.has(by) || (evaluator?.parent !== undefined && makers.has(evaluator.parent));
      if (evaluator && isOwn) yield { path: ["evaluations", index, "by"], params: { who: { titleOf: evaluator.id } } };
    }
  },
  examples: {
    pass: exampleList({ evaluations: by("ex-agency") }),
    fail: exampleList({ evaluations: by("ex-ministry") }),
  },
});
