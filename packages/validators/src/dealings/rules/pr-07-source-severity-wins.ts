import { opinion2025 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const sourceSeverityWins = defineDealingRule({
  code: "PR-07",
  slug: "source-severity-wins",
  title: { zh: "应用部门不改变失信程度", en: "Those who apply do not regrade" },
  since: regimes[2025],
  severity: "warning",
  ground: "derived",
  cites: opinion2025("6"),
  applies: ["measure"],
  message: {
    zh: ({ id, fact }) => `“${id}”对“${fact}”使用的失信程度与认定部门确定的不同。`,
    en: ({ id, fact }) => `“${id}” uses another severity for “${fact}” than the recognising department assigned.`,
  },
  hint: {
    zh: () => "请使用认定部门确定的程度；认为不当的，请其复核。",
    en: () =>
      "Use the severity the recognising department assigned; where it seems wrong, ask that department to look again.",
  },
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
