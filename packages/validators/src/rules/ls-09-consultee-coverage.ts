import { consulteesOfLists } from "@mulu/engine";

import { opinion2020 } from "../cites.js";
import { exampleList } from "../examples/files.js";
import { exampleDocket } from "../examples/procedures.js";
import { proposesLists, unheard } from "../lookups/procedures.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

function onList(groups: string): Readonly<Record<string, string>> {
  return exampleDocket({ proposes: "[national/lists/ex-list/2022]", groups });
}

export const consulteeCoverage = defineRule({
  code: "LS-09",
  slug: "consultee-coverage",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("7"),
  applies: ["docket"],
  messages: { fault: ["names"] },
  *check(docket, { set }) {
    if (proposesLists(set, docket)) yield* unheard(set, docket, consulteesOfLists);
  },
  examples: {
    pass: { ...exampleList(), ...onList(`[${consulteesOfLists.join(", ")}]`) },
    fail: {
      ...exampleList(),
      ...onList("[lead-unit, departments, market-entities, associations, legal-services, experts]"),
    },
  },
});
