import { opinion2020 } from "../cites.js";
import { exampleDocket } from "../examples/procedures.js";
import { proposesCatalogs, shortOfTime } from "../lookups/procedures.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

export const consultationPeriod = defineRule({
  code: "PS-04",
  slug: "consultation-period",
  since: regimes[2020],
  severity: "warning",
  ground: "derived",
  cites: opinion2020("1", "7"),
  applies: ["docket"],
  messages: { fault: ["fault"] },
  *check(docket, { set }) {
    if (proposesCatalogs(set, docket)) yield* shortOfTime(docket);
  },
  examples: {
    pass: exampleDocket(),
    fail: exampleDocket({ closes: "2025-09-20" }),
  },
});
