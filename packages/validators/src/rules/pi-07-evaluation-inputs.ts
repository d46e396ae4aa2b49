import { opinion2025 } from "../cites.js";
import { exampleEvaluation } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { regimes } from "../settings.js";

const unstated = part("informationThatIsNot");

function onPersons(kind: string): Readonly<Record<string, string>> {
  const inputs = `[{ title: { zh: 示例网购记录, en: Example shopping history }, kind: ${kind} }]`;
  return { subjects: "[natural-person]", uses: "[incentive]", inputs };
}

export const evaluationInputs = defineRule({
  code: "PI-07",
  slug: "evaluation-inputs",
  since: regimes[2025],
  severity: "error",
  ground: "explicit",
  cites: opinion2025("4"),
  applies: ["evaluation"],
  messages: { fault: ["input"] },
  parts: { informationThatIsNot: [] },
  *check(evaluation) {
    if (evaluation.subjects?.includes("natural-person") !== true) return;
    if (evaluation.inputs === undefined) yield { path: ["inputs"], missing: "inputs", params: { input: unstated } };
    for (const [index, { kind, title }] of (evaluation.inputs ?? []).entries()) {
      const path = ["inputs", index];
      if (kind === undefined) yield { path, missing: "inputs.kind", params: { input: title } };
      else if (kind !== "public-credit") yield { path: [...path, "kind"], params: { input: title } };
    }
  },
  examples: {
    pass: exampleEvaluation(onPersons("public-credit")),
    fail: exampleEvaluation(onPersons("non-credit")),
  },
});
