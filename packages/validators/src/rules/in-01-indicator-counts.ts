import type { CatalogSet } from "@mulu/engine";

import { exampleIndicators } from "../examples/indicators.js";
import { indicatorsOf } from "../lookups/indicators.js";
import { defineRule } from "../rule.js";

const levels = [1, 2, 3, 4] as const;

function held(set: CatalogSet, edition: string, level: number): number {
  return indicatorsOf(set, edition).filter((indicator) => indicator.level === level).length;
}

/** A level of which the names are not known is admitted as unknown: level3. Then the count alone stands. */
export const indicatorCounts = defineRule({
  code: "IN-01",
  slug: "indicator-counts",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["edition"],
  messages: { fault: ["level", "stated", "held"] },
  *check({ id, officialCounts }, { set }) {
    for (const level of levels) {
      const stated = officialCounts?.[`level${level}`];
      const ours = held(set, id, level);
      if (stated === undefined || ours === stated) continue;
      yield {
        path: ["officialCounts", `level${level}`],
        params: { level, stated, held: ours },
        ...(ours < stated ? { missing: `level${level}` } : {}),
      };
    }
  },
  examples: {
    pass: exampleIndicators({ official: "{ level1: 2, level2: 3, score: 100 }" }),
    fail: exampleIndicators({ official: "{ level1: 2, level2: 4, score: 100 }" }),
  },
});
