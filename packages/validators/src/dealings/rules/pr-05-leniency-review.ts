import { opinion2020 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

const leniency = { outcome: "lenient", reviewer: "ex-reviewer-1", on: "2026-05-06" } as const;

export const leniencyReview = defineDealingRule({
  code: "PR-05",
  slug: "leniency-review",
  since: regimes[2020],
  severity: "warning",
  ground: "explicit",
  cites: opinion2020("16"),
  applies: ["record"],
  messages: { fault: [] },
  *check({ circumstances = [], leniency }) {
    if (circumstances.length === 0) return;
    const { outcome, reviewer, on } = leniency ?? {};
    if (outcome === undefined || reviewer === undefined || on === undefined) yield { path: ["leniency"] };
  },
  examples: {
    pass: exampleDealing("record", { circumstances: ["minor-person"], leniency }),
    fail: exampleDealing("record", { circumstances: ["minor-person"] }),
  },
});
