import { opinion2020 } from "../cites.js";
import { exampleDocket, exampleProposal } from "../examples/procedures.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

const again = "{ date: 2025-06-01, by: ex-agency }";

export const sensitiveArea = defineRule({
  code: "PS-14",
  slug: "sensitive-area",
  since: regimes[2020],
  severity: "warning",
  ground: "explicit",
  cites: opinion2020("1"),
  applies: ["docket"],
  messages: { fault: ["what"] },
  *check({ proposals = [] }) {
    for (const [index, { sensitive, secondReview, what }] of proposals.entries()) {
      if (sensitive && secondReview === undefined) yield { path: ["proposals", index], params: { what } };
    }
  },
  examples: {
    pass: exampleDocket({ proposals: exampleProposal({ sensitive: "true", secondReview: again }) }),
    fail: exampleDocket({ proposals: exampleProposal({ sensitive: "true" }) }),
  },
});
