import { opinion2025 } from "../cites.js";
import { exampleDocket, exampleProposal } from "../examples/procedures.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { regimes } from "../settings.js";

const none = part("addsTightensAndCarries");
const partial = part("isAssessedWithoutWord");

const assessed = "{ date: 2025-06-01, by: ex-agency, overuse: { zh: 示例：风险可控, en: Example - limited } }";

export const priorAssessment = defineRule({
  code: "PS-13",
  slug: "prior-assessment",
  since: regimes[2025],
  severity: "error",
  ground: "explicit",
  cites: opinion2025("19"),
  applies: ["docket"],
  messages: { fault: ["what", "fault"] },
  parts: { addsTightensAndCarries: [], isAssessedWithoutWord: [] },
  *check({ proposals = [] }) {
    for (const [index, { kind, tightens, subject, impact, what }] of proposals.entries()) {
      const adds = tightens === true || (kind === "add" && subject !== "entry");
      if (!adds || impact?.overuse !== undefined) continue;
      const fault = impact === undefined ? none : partial;
      yield { path: ["proposals", index, "impact"], params: { what, fault } };
    }
  },
  examples: {
    pass: exampleDocket({ proposals: exampleProposal({ tightens: "true", impact: assessed }) }),
    fail: exampleDocket({ proposals: exampleProposal({ tightens: "true" }) }),
  },
});
