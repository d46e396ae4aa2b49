import type { ConsulteeGroup } from "@mulu/schema";

import { opinion2020 } from "../cites.js";
import { exampleList } from "../examples/files.js";
import { exampleDocket } from "../examples/procedures.js";
import { proposesLists, unheard } from "../lookups/procedures.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

const required: readonly ConsulteeGroup[] = [
  "lead-unit",
  "departments",
  "market-entities",
  "associations",
  "legal-services",
  "experts",
  "public",
];

function onList(groups: string): Readonly<Record<string, string>> {
  return exampleDocket({ proposes: "[national/lists/ex-list/2022]", groups });
}

export const consulteeCoverage = defineRule({
  code: "LS-09",
  slug: "consultee-coverage",
  title: { zh: "名单标准须广泛征求意见", en: "List standards are widely consulted on" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("7"),
  applies: ["docket"],
  messages: { fault: ["names"] },
  *check(docket, { set }) {
    if (proposesLists(set, docket)) yield* unheard(set, docket, required);
  },
  examples: {
    pass: { ...exampleList(), ...onList(`[${required.join(", ")}]`) },
    fail: {
      ...exampleList(),
      ...onList("[lead-unit, departments, market-entities, associations, legal-services, experts]"),
    },
  },
});
