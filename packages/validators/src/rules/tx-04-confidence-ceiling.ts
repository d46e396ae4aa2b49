import { oncePerSet } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { Confidence } from "@mulu/schema";

import { exampleEntry } from "../examples/files.js";
import { factKinds, provenancesOf, wasRead } from "../lookups/provenances.js";
import { defineRule } from "../rule.js";

const ranks: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

/** Ceilings by source key. A source without one sets no limit. */
const ceilingsOf = oncePerSet((set): ReadonlyMap<string, Confidence> => {
  const values = set.vocabulary("sources")?.values ?? [];
  return new Map(values.flatMap(({ code, ceiling }) => (ceiling === undefined ? [] : [[code, ceiling] as const])));
});

/** The highest ceiling of the sources, as the best of them carries the fact; nothing if one of them has no limit. */
function limitOf(set: CatalogSet, sources: readonly string[]): Confidence | undefined {
  const ceilings = ceilingsOf(set);
  let limit: Confidence | undefined;
  for (const source of sources) {
    const ceiling = ceilings.get(source);
    if (ceiling === undefined) return undefined;
    if (limit === undefined || ranks[ceiling] > ranks[limit]) limit = ceiling;
  }
  return limit;
}

/** A copy of a copy cannot be surer than its source. */
export const confidenceCeiling = defineRule({
  code: "TX-04",
  slug: "confidence-ceiling",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: factKinds,
  messages: { fault: ["source", "claimed", "ceiling"] },
  *check(document, { set }) {
    for (const { path, value } of provenancesOf(document)) {
      if (!wasRead(value)) continue;
      const sources = typeof value.source === "string" ? [value.source] : (value.source ?? []);
      const ceiling = limitOf(set, sources);
      if (ceiling === undefined || ranks[value.confidence] <= ranks[ceiling]) continue;
      const params = { source: sources.join(", "), claimed: value.confidence, ceiling };
      yield { path: [...path, "confidence"], params };
    }
  },
  examples: {
    pass: exampleEntry({
      provenance: "{ status: public-copy, confidence: medium, source: ex-copy, verified: 2026-01-01 }",
    }),
    fail: exampleEntry({
      provenance: "{ status: public-copy, confidence: high, source: ex-copy, verified: 2026-01-01 }",
    }),
  },
});
