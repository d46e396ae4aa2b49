import type { FindingParam, PublishedList, PublishedMeasure } from "@mulu/schema";

import { opinion2020, opinion2025 } from "../cites.js";
import { exampleList, exampleMeasure, examplePaths } from "../examples/files.js";
import { acts } from "../lookups/measures.js";
import { referred } from "../lookups/references.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { regimes } from "../settings.js";

const ended = part("isNotInForce");

/** A measure that names what triggers it follows from nothing else. One that names only conduct is left to its clause. */
function elsewhere({ triggers }: PublishedMeasure, { id, concept }: PublishedList): FindingParam | undefined {
  if (triggers === undefined || triggers.includes(id) || triggers.includes(concept)) return undefined;
  return part("thisListDoesNot");
}

/** That the measure exists at all is a matter of reference; the link stage says so. */
export const consequencesOnList = defineRule({
  code: "LS-19",
  slug: "consequences-on-list",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: [...opinion2020("8", "9"), ...opinion2025("12")],
  applies: ["list"],
  messages: { fault: ["measure", "fault"] },
  parts: { isNotInForce: [], thisListDoesNot: [] },
  *check(list, { set, date: on }) {
    for (const [index, id] of (list.consequences ?? []).entries()) {
      const measure = referred(set, id, { by: list, on });
      if (measure?.documentKind !== "measure") continue;
      const fault = acts(measure) ? elsewhere(measure, list) : ended;
      if (fault) yield { path: ["consequences", index], params: { measure: { titleOf: measure.id }, fault } };
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
