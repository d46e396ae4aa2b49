import { opinion2020 } from "../cites.js";
import { exampleList } from "../examples/files.js";
import { isNegative } from "../lookups/entries.js";
import { firstMissing } from "../gaps/required-fields.js";
import { isUnderBeijingPlan } from "../lookups/plans.js";
import { defineRule } from "../rule.js";
import { regimes, seriousListKinds } from "../settings.js";

/** For entries a warning outside Beijing: point 8 speaks of lists, Beijing’s plan of entries. */
export const objectionChannel = defineRule({
  code: "OB-01",
  slug: "objection-channel",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("8"),
  applies: ["list", "entry"],
  messages: { fault: [] },
  *check(document, { set }) {
    const isAsked = document.documentKind === "list" ? seriousListKinds.includes(document.kind) : isNegative(document);
    if (!isAsked) return;
    const faults =
      document.objection === undefined
        ? [{ path: ["objection"], missing: "objection" }]
        : firstMissing(document, ["objection.channel", "objection.handler", "objection.within"]);
    const isDuty = document.documentKind === "list" || isUnderBeijingPlan(set, document.regionCode);
    for (const fault of faults) yield { ...fault, severity: isDuty ? "error" : "warning" };
  },
  examples: {
    pass: exampleList(),
    fail: exampleList({ objection: null }),
  },
});
