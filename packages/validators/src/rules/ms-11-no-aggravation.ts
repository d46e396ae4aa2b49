import { canOutlast } from "@mulu/engine";
import type { PublishedMeasure } from "@mulu/schema";

import { opinion2020 } from "../cites.js";
import { exampleMeasure } from "../examples/files.js";
import { nationalOfSameClause } from "../lookups/measures.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { regimes } from "../settings.js";

const family = "family-member";
const what = { duration: part("duration"), targets: part("targets") } as const;

function outlasts({ duration }: PublishedMeasure, limit: string): boolean {
  if (duration?.permanent) return true;
  return duration?.max !== undefined && canOutlast(duration.max, limit);
}

/** Relatives among the targets are PR-04’s. */
export const noAggravation = defineRule({
  code: "MS-11",
  slug: "no-aggravation",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("10"),
  applies: ["measure"],
  messages: { fault: ["what", "limit"] },
  parts: { duration: [], targets: [], boundsCitedClause: [], thoseNationalMeasure: ["nationalTitle"] },
  *check(measure, { set }) {
    const { duration, targets = [], clause } = measure;
    const own = part("boundsCitedClause");
    const longer = clause?.max !== undefined && outlasts(measure, clause.max);
    if (longer && duration) yield { path: ["duration", "max"], params: { what: what.duration, limit: own } };
    const extra = targets.findIndex((target) => clause?.targets?.includes(target) === false && target !== family);
    if (extra !== -1) yield { path: ["targets", extra], params: { what: what.targets, limit: own } };
    const national = measure.layer === "local" ? nationalOfSameClause(set, measure) : undefined;
    if (national?.duration?.max === undefined || longer || !outlasts(measure, national.duration.max)) return;
    const limit = part("thoseNationalMeasure", { nationalTitle: { titleOf: national.id } });
    yield { path: ["duration"], params: { what: what.duration, limit } };
  },
  examples: {
    pass: exampleMeasure({ clause: "{ max: P3Y }" }),
    fail: exampleMeasure({ clause: "{ max: P2Y }" }),
  },
});
