import { opinion2020 } from "../../cites.js";
import { part } from "../../say/messages.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

const decisionParts = [
  { code: "reasons", title: part("reasons") },
  { code: "basis", title: part("basis") },
  { code: "measures", title: part("reminderMeasures") },
  { code: "removal-conditions", title: part("removalConditions") },
  { code: "removal-procedure", title: part("removalProcedure") },
  { code: "remedies", title: part("remedies") },
] as const;

export const decisionContent = defineDealingRule({
  code: "LD-03",
  slug: "decision-content",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("8"),
  applies: ["designation"],
  messages: { fault: ["lacking"] },
  parts: { reasons: [], basis: [], reminderMeasures: [], removalConditions: [], removalProcedure: [], remedies: [] },
  *check({ contents }) {
    if (contents === undefined) {
      yield { path: ["contents"], missing: "contents" };
      return;
    }
    const lacking = decisionParts.filter(({ code }) => !contents.includes(code));
    if (lacking.length === 0) return;
    yield { path: ["contents"], params: { lacking: lacking.map(({ title }) => title) } };
  },
  examples: {
    pass: exampleDealing("designation"),
    fail: exampleDealing("designation", {
      contents: ["reasons", "basis", "removal-conditions", "removal-procedure", "remedies"],
    }),
  },
});
