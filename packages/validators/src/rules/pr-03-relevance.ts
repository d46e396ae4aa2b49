import type { CatalogSet } from "@mulu/engine";

import { opinion2020 } from "../cites.js";
import { exampleEntry, exampleMeasure } from "../examples/files.js";
import { acts, reducesRights } from "../lookups/measures.js";
import { referred } from "../lookups/references.js";
import type { Referrer } from "../lookups/references.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { regimes } from "../settings.js";

function fieldOf(set: CatalogSet, id: string, referrer: Referrer): string | undefined {
  const trigger = referred(set, id, referrer);
  return trigger && "field" in trigger ? trigger.field : undefined;
}

/** A measure of a field, triggered by an entry of market regulation. */
function related(field: string): Readonly<Record<string, string>> {
  return {
    ...exampleEntry({ field: "market-regulation" }),
    ...exampleMeasure({ field, triggers: "[national/information/ex-2026/ex-entry]" }),
  };
}

export const relevance = defineRule({
  code: "PR-03",
  slug: "relevance",
  since: regimes[2020],
  severity: "warning",
  ground: "explicit",
  cites: opinion2020("10"),
  applies: ["measure"],
  messages: { fault: ["fault"] },
  parts: { doesNotSayHow: [], isAnotherFieldThan: [] },
  *check(measure, { set, date }) {
    if (!acts(measure) || !reducesRights(measure)) return;
    if (measure.relevance === undefined) {
      const fault = part("doesNotSayHow");
      yield { path: ["relevance"], missing: "relevance", params: { fault } };
      return;
    }
    const fields = (measure.triggers ?? []).flatMap((id) => fieldOf(set, id, { by: measure, on: date }) ?? []);
    if (measure.field === undefined || fields.length === 0 || fields.includes(measure.field)) return;
    const fault = part("isAnotherFieldThan");
    yield { path: ["field"], params: { fault } };
  },
  examples: {
    pass: related("market-regulation"),
    fail: related("taxation"),
  },
});
