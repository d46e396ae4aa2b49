import { opinion2025 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { exampleSharing } from "../examples/parts.js";
import { firstMissing } from "../gaps/required-fields.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

export const chainResponsibility = defineRule({
  code: "SEC-04",
  slug: "chain-responsibility",
  since: regimes[2025],
  severity: "warning",
  ground: "derived",
  cites: opinion2025("10"),
  applies: ["entry", "platform"],
  messages: { fault: [] },
  *check(document) {
    if (document.documentKind === "platform") yield* firstMissing(document, ["incidentPlan"]);
    else {
      const hop = document.sharing?.route?.findIndex(({ responsible }) => responsible === undefined) ?? -1;
      if (hop !== -1) yield { path: ["sharing", "route", hop], missing: "sharing.route.responsible" };
    }
  },
  examples: {
    pass: exampleEntry(),
    fail: exampleEntry({ sharing: exampleSharing({ route: "[{ via: ncisp }]" }) }),
  },
});
