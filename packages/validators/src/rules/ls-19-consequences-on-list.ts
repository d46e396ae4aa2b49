import type { PublishedList, PublishedMeasure, Text } from "@mulu/schema";

import { opinion2020, opinion2025 } from "../cites.js";
import { exampleList, exampleMeasure, examplePaths } from "../examples/files.js";
import { acts } from "../lookups/measures.js";
import { referred } from "../lookups/references.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

const ended = { zh: "已经不在实施之中", en: "is not in force" };

/** A measure that names what triggers it follows from nothing else. One that names only conduct is left to its clause. */
function elsewhere({ triggers }: PublishedMeasure, { id, concept }: PublishedList): Text | undefined {
  if (triggers === undefined || triggers.includes(id) || triggers.includes(concept)) return undefined;
  return { zh: "没有以这一名单为触发条件", en: "this list does not trigger" };
}

/** That the measure exists at all is a matter of reference; the link stage says so. */
export const consequencesOnList = defineRule({
  code: "LS-19",
  slug: "consequences-on-list",
  title: {
    zh: "名单标准提到的措施须在惩戒措施清单内",
    en: "Measures a list standard names are on the list of measures",
  },
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: [...opinion2020("8", "9"), ...opinion2025("12")],
  applies: ["list"],
  messages: { fault: ["measure", "fault"] },
  *check(list, { set, date: on }) {
    for (const [index, id] of (list.consequences ?? []).entries()) {
      const measure = referred(set, id, { by: list, on });
      if (measure?.documentKind !== "measure") continue;
      const fault = acts(measure) ? elsewhere(measure, list) : ended;
      if (fault) yield { path: ["consequences", index], params: { measure: measure.title, fault } };
    }
  },
  examples: {
    pass: {
      ...exampleMeasure(),
      ...exampleList({ consequences: `[${examplePaths.measure.replace(".yaml", "")}]` }, "2026"),
    },
    fail: {
      ...exampleMeasure({ status: "suspended" }),
      ...exampleList({ consequences: `[${examplePaths.measure.replace(".yaml", "")}]` }, "2026"),
    },
  },
});
