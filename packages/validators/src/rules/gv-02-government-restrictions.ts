import { opinion2025 } from "../cites.js";
import { exampleBasis, exampleMeasure } from "../examples/files.js";
import { isAmong, operative } from "../lookups/bases.js";
import { acts } from "../lookups/measures.js";
import { defineRule } from "../rule.js";
import { lawLevels, regimes } from "../settings.js";

/** A management measure on government bodies that rests on central policy. */
function onGovernment(governmentRestriction: string | null): Readonly<Record<string, string | null>> {
  return {
    ...{ type: "restrict-awards", effect: "management", targets: "[public-body]", governmentRestriction },
    effectReason: "{ zh: 示例：机关内部评优管理, en: Example - internal awards }",
    title: "{ zh: 示例评优管理, en: Example management of awards }",
    basis: exampleBasis("ex-central-policy", "measure"),
  };
}

export const governmentRestrictions = defineRule({
  code: "GV-02",
  slug: "government-restrictions",
  since: regimes[2025],
  severity: "warning",
  ground: "derived",
  cites: opinion2025("1"),
  applies: ["measure"],
  messages: { fault: [] },
  *check(measure, { set }) {
    if (!acts(measure) || measure.targets?.includes("public-body") !== true) return;
    if (measure.governmentRestriction !== undefined) return;
    if (operative(measure, "measure").some(({ basis }) => isAmong(set, basis, lawLevels))) return;
    yield { path: ["governmentRestriction"] };
  },
  examples: {
    pass: exampleMeasure(onGovernment("awards")),
    fail: exampleMeasure(onGovernment(null)),
  },
});
