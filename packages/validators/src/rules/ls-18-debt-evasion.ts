import { opinion2025 } from "../cites.js";
import { exampleList } from "../examples/files.js";
import { listConducts } from "../examples/vocabularies.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

const evasion = "malicious-debt-evasion";

const evading = { covers: `[${evasion}]` };

function condition(conduct: string): string {
  const gravity = "gravity: { zh: 示例：金额较大, en: Example - a large amount }";
  return `\n  - { zh: 示例：转移财产, en: Example - assets moved, ${conduct}${gravity}, documents: [court-judgment] }`;
}

export const debtEvasion = defineRule({
  code: "LS-18",
  slug: "debt-evasion",
  since: regimes[2025],
  severity: "warning",
  ground: "derived",
  cites: opinion2025("21"),
  applies: ["list"],
  messages: { fault: [] },
  *check({ covers = [], entry = [] }) {
    if (covers.includes(evasion) && !entry.some(({ conduct }) => conduct === evasion)) yield { path: ["covers"] };
  },
  examples: {
    pass: {
      ...listConducts,
      ...exampleList({ ...evading, entry: condition("conduct: malicious-debt-evasion, ") }, "2026"),
    },
    fail: { ...listConducts, ...exampleList({ ...evading, entry: condition("") }, "2026") },
  },
});
