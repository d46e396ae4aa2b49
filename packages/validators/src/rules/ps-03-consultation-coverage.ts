import { consulteesOfCatalogs } from "@mulu/engine";

import { opinion2020 } from "../cites.js";
import { exampleDocket } from "../examples/procedures.js";
import { proposesCatalogs, unheard } from "../lookups/procedures.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

export const consultationCoverage = defineRule({
  code: "PS-03",
  slug: "consultation-coverage",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("1", "9"),
  applies: ["docket"],
  messages: { fault: ["names"] },
  *check(docket, { set }) {
    if (proposesCatalogs(set, docket)) yield* unheard(set, docket, consulteesOfCatalogs);
  },
  examples: {
    pass: exampleDocket(),
    fail: exampleDocket({ groups: "[regions, departments, market-entities, associations, legal-services, public]" }),
  },
});
