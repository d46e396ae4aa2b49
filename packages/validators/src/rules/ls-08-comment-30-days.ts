import { opinion2020 } from "../cites.js";
import { exampleList } from "../examples/files.js";
import { exampleDocket } from "../examples/procedures.js";
import { proposesLists, shortOfTime } from "../lookups/procedures.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

function onList(opened: string, closes: string): Readonly<Record<string, string>> {
  const groups = "[lead-unit, departments, market-entities, associations, legal-services, experts, public]";
  return exampleDocket({ proposes: "[national/lists/ex-list/2022]", groups, opened, closes });
}

export const comment30Days = defineRule({
  code: "LS-08",
  slug: "comment-30-days",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("7"),
  applies: ["docket"],
  messages: { fault: ["fault"] },
  *check(docket, { set }) {
    if (proposesLists(set, docket)) yield* shortOfTime(docket);
  },
  examples: {
    pass: { ...exampleList(), ...onList("2022-09-09", "2022-10-09") },
    fail: { ...exampleList(), ...onList("2022-09-09", "2022-09-25") },
  },
});
