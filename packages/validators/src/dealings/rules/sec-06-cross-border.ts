import { opinion2025 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const crossBorder = defineDealingRule({
  code: "SEC-06",
  slug: "cross-border",
  since: regimes[2025],
  severity: "warning",
  ground: "explicit",
  cites: opinion2025("23"),
  applies: ["share"],
  messages: { fault: [] },
  *check({ abroad, securityAssessment }) {
    if (abroad === undefined) yield { path: ["abroad"], missing: "abroad" };
    if (abroad === true && securityAssessment === undefined) yield { path: ["securityAssessment"] };
  },
  examples: {
    pass: exampleDealing("share", { abroad: true, securityAssessment: "示例评〔2026〕1号" }),
    fail: exampleDealing("share", { abroad: true }),
  },
});
