import { opinion2020 } from "../../cites.js";
import { reducesRights } from "../../lookups/measures.js";
import { regimes } from "../../settings.js";
import { measureThere } from "../entries.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";
import type { DealingContext } from "../rule.js";
import type { MeasureApplication } from "../shapes-acts.js";

function isRestricting(id: string | undefined, context: DealingContext): boolean {
  const measure = id === undefined ? undefined : measureThere(id, context);
  return measure !== undefined && measure !== "cannot-say" && reducesRights(measure);
}

const minor = { id: "ex-record-1", circumstances: ["minor-person"] };
const denied = { ...minor, leniency: { outcome: "not-lenient", reason: "示例：多次故意" } } as const;

export const leniencyBlocks = defineDealingRule({
  code: "PR-06",
  slug: "leniency-blocks",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("16"),
  applies: ["designation", "measure"],
  messages: { fault: ["fact"] },
  *check(dealing, context) {
    if (context.kind === "measure" && !isRestricting((dealing as MeasureApplication).measure, context)) return;
    // Of a measure MS-07 asks for the facts.
    if (context.kind === "designation" && dealing.facts === undefined) yield { path: ["facts"], missing: "facts" };
    for (const [index, { id, circumstances = [], leniency }] of (dealing.facts ?? []).entries()) {
      const isDenied = leniency?.outcome === "not-lenient" && leniency.reason !== undefined;
      if (circumstances.length > 0 && !isDenied) yield { path: ["facts", index], params: { fact: id } };
    }
  },
  examples: {
    pass: exampleDealing("designation", { facts: [denied] }),
    fail: exampleDealing("designation", { facts: [minor] }),
  },
});
