import type { PublishedDocument } from "@mulu/schema";

import { opinion2020 } from "../cites.js";
import { exampleEntry, exampleMeasure, examplePaths } from "../examples/files.js";
import { referred } from "../lookups/references.js";
import { defineRule } from "../rule.js";
import { attentionListKind, regimes, seriousListKinds } from "../settings.js";

/** Management measures may also follow from registers of irregularities and key-attention lists. */
function mayTrigger(trigger: PublishedDocument, isManagement: boolean): boolean {
  if (trigger.documentKind === "entry") return trigger.polarity === "negative";
  if (trigger.documentKind !== "list") return false;
  const forManagement = ["abnormal-register", attentionListKind];
  return seriousListKinds.includes(trigger.kind) || (isManagement && forManagement.includes(trigger.kind));
}

export const triggerIsNegative = defineRule({
  code: "MS-15",
  slug: "trigger-is-negative",
  title: { zh: "惩戒措施只能由失信信息触发", en: "Only untrustworthiness information triggers a sanction" },
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("9"),
  applies: ["measure"],
  messages: { fault: ["trigger"] },
  *check(measure, { set, date: on }) {
    for (const [index, id] of (measure.triggers ?? []).entries()) {
      const trigger = referred(set, id, { by: measure, on });
      if (trigger && !mayTrigger(trigger, measure.effect === "management")) {
        yield { path: ["triggers", index], params: { trigger: { titleOf: trigger.id } } };
      }
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
