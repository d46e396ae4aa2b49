import { opinion2020 } from "../cites.js";
import { exampleMeasure } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

export const responsibleSubjectOnly = defineRule({
  code: "PR-04",
  slug: "responsible-subject-only",
  title: { zh: "措施只及于责任主体", en: "A measure reaches the responsible subject only" },
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("6", "9"),
  applies: ["measure"],
  message: {
    zh: ({ thing }) => `${thing}及于失信主体的家庭成员，而所援引的条文没有写明。`,
    en: ({ thing }) => `${thing} reaches relatives of the subject, and the cited clause does not name them.`,
  },
  hint: {
    zh: () => "请从 targets 删去 family-member；条文确有规定的，写明 clause: { targets: [family-member] }。",
    en: () =>
      "Take family-member out of targets; where the clause names them, write clause: { targets: [family-member] }.",
  },
  *check({ targets = [], clause }) {
    const index = targets.indexOf("family-member");
    if (index !== -1 && clause?.targets?.includes("family-member") !== true) yield { path: ["targets", index] };
  },
  examples: {
    pass: exampleMeasure(),
    fail: exampleMeasure({ targets: "[legal-person, family-member]" }),
  },
});
