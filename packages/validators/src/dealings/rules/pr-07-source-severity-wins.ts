import { opinion2025 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const sourceSeverityWins = defineDealingRule({
  code: "PR-07",
  slug: "source-severity-wins",
  since: regimes[2025],
  severity: "warning",
  ground: "derived",
  cites: opinion2025("6"),
  applies: ["measure"],
  messages: { fault: ["fact"] },
  *check({ facts = [] }) {
    for (const [index, { id, severity, sourceSeverity }] of facts.entries()) {
      if (sourceSeverity !== undefined && severity !== undefined && severity !== sourceSeverity) {
        yield { path: ["facts", index, "severity"], params: { fact: id } };
      }
    }
  },
  examples: {
    pass: exampleDealing("measure"),
    fail: exampleDealing("measure", { facts: [{ id: "ex-record-1", severity: "serious", sourceSeverity: "general" }] }),
  },
});
