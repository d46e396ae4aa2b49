import { opinion2020 } from "../cites.js";
import { examplePlatform } from "../examples/files.js";
import { repairBodies } from "../lookups/desks.js";
import { firstMissing } from "../gaps/required-fields.js";
import { defineRule } from "../rule.js";
import { hub, regimes } from "../settings.js";

const desk = "{ unit: { zh: 示例处, en: Example division }, contact: { zh: 示例窗口, en: Example counter } }";

export const repairStaff = defineRule({
  code: "RP-07",
  slug: "repair-staff",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("12"),
  applies: ["organization", "platform"],
  messages: { fault: [] },
  *check(document, { set }) {
    const slug = document.id.replace(/^.*\//, "");
    const handles =
      document.documentKind === "organization"
        ? repairBodies(set).has(slug)
        : slug === hub || document.uses.includes("repair");
    if (handles) yield* firstMissing(document, ["repairDesk"]);
  },
  examples: {
    pass: examplePlatform({ uses: "[repair]", repairDesk: desk }),
    fail: examplePlatform({ uses: "[repair]" }),
  },
});
