import { orderOf } from "@mulu/schema";

import { opinion2020 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { measureThere } from "../entries.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

const order = orderOf("Severity");

/**
 * That there is a fact at all is MS-07’s. A measure that does not know its own least severity cannot be judged; where an
 * edition says that its source grades no measure (`unknownThroughout`), there is no grade to hold a fact to: the clause
 * has its own conditions.
 */
export const severityOfFacts = defineDealingRule({
  code: "PR-02",
  slug: "severity-of-facts",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("10"),
  applies: ["measure"],
  messages: { fault: [] },
  *check({ measure: id, facts = [] }, context) {
    const measure = id === undefined ? undefined : measureThere(id, context);
    if (measure === undefined || measure === "cannot-say" || facts.length === 0) return;
    if (measure.minSeverity === undefined) {
      // What is most serious is serious enough, whatever the least is.
      const isOpen = measure.unknown?.includes("minSeverity") === true;
      const isEnough = facts.some(({ severity }) => severity === order.at(-1));
      if (isOpen && !isEnough) yield { path: ["measure"], gap: { document: measure.id, field: "minSeverity" } };
      return;
    }
    const least = order.indexOf(measure.minSeverity);
    if (facts.some(({ severity }) => order.indexOf(severity ?? "") >= least)) return;
    const unknown = facts.findIndex(({ severity }) => severity === undefined);
    if (unknown !== -1) yield { path: ["facts", unknown, "severity"], missing: "facts.severity" };
    else yield { path: ["facts"] };
  },
  examples: {
    pass: exampleDealing("measure"),
    fail: exampleDealing("measure", { facts: [{ id: "ex-record-1", severity: "general" }] }),
  },
});
