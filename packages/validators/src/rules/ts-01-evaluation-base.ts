import { opinion2025 } from "../cites.js";
import { exampleEvaluation } from "../examples/files.js";
import { firstMissing } from "../gaps/required-fields.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

export const evaluationBase = defineRule({
  code: "TS-01",
  slug: "evaluation-base",
  since: regimes[2025],
  severity: "warning",
  ground: "explicit",
  cites: opinion2025("2", "14"),
  applies: ["evaluation"],
  messages: { fault: [] },
  *check(evaluation, { set }) {
    const { scope, base } = evaluation;
    if (scope === "public-comprehensive") return;
    yield* firstMissing(evaluation, ["base"]);
    const found = base === undefined ? undefined : set.get(base);
    if (found?.documentKind === "evaluation" && found.scope !== "public-comprehensive") yield { path: ["base"] };
  },
  examples: {
    pass: exampleEvaluation(),
    fail: exampleEvaluation({ base: null }),
  },
});
