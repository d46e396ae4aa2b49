import type { PublishedDocument } from "@mulu/schema";

import { opinion2020 } from "../cites.js";
import { exampleEntry, exampleMeasure, examplePaths } from "../examples/files.js";
import { referred } from "../lookups/references.js";
import { defineRule } from "../rule.js";
import { attentionListKind, regimes, seriousListKinds } from "../settings.js";

/**
 * Management measures may also follow from registers of irregularities and key-attention lists, and from information
 * that is neither good nor bad by itself, such as an evaluation: supervision is graded by it and takes nothing from
 * anyone. What clauses call the credit information of a field holds both; whether the untrustworthy part of it triggers
 * a sanction is for the clause to say, not for the polarity.
 */
function mayTrigger(trigger: PublishedDocument, isManagement: boolean): boolean | "open" {
  if (trigger.documentKind === "entry") {
    if (trigger.polarity !== "other") return trigger.polarity === "negative";
    return isManagement || "open";
  }
  if (trigger.documentKind !== "list") return false;
  const forManagement = ["abnormal-register", attentionListKind];
  return seriousListKinds.includes(trigger.kind) || (isManagement && forManagement.includes(trigger.kind));
}

export const triggerIsNegative = defineRule({
  code: "MS-15",
  slug: "trigger-is-negative",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("9"),
  applies: ["measure"],
  messages: { fault: ["trigger"], open: ["trigger"] },
  *check(measure, { set, date: on }) {
    for (const [index, id] of (measure.triggers ?? []).entries()) {
      const trigger = referred(set, id, { by: measure, on });
      const may = !trigger || mayTrigger(trigger, ["management", "voluntary"].includes(measure.effect));
      if (may === true) continue;
      const params = { trigger: { titleOf: trigger.id } };
      yield { path: ["triggers", index], params, ...(may === "open" ? { verdict: "cannot-say" as const } : {}) };
    }
  },
  examples: {
    pass: {
      ...exampleEntry(),
      ...exampleMeasure({ triggers: `[${examplePaths.entry.replace(".yaml", "")}]` }),
    },
    fail: {
      ...exampleEntry({ polarity: "positive", recognition: null }),
      ...exampleMeasure({ triggers: `[${examplePaths.entry.replace(".yaml", "")}]` }),
    },
  },
});
