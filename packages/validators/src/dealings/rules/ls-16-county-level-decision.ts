import { documentFor, instrumentState } from "@mulu/engine";

import { opinion2020 } from "../../cites.js";
import { administrativeListKind, lawLevels, regimes, undecidedLevel } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";
import type { DealingContext } from "../rule.js";

/** Kind of a list standard; all versions of one list are of one kind. */
function kindOfList(id: string, context: DealingContext): string | undefined {
  const found = documentFor(context.set, id, context.date);
  return found?.documentKind === "list" ? found.kind : undefined;
}

export const countyLevelDecision = defineDealingRule({
  code: "LS-16",
  slug: "county-level-decision",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("8"),
  applies: ["designation"],
  messages: { fault: [] },
  *check({ level, levelBasis, decidedOn, list: id }, context) {
    const list = id === undefined ? undefined : kindOfList(id, context);
    if (list !== undefined && list !== administrativeListKind) return;
    if (level === undefined) yield { path: ["level"], missing: "level" };
    else if (level === "township") {
      const allows = levelBasis === undefined ? undefined : context.set.instrument(levelBasis);
      const state = allows && instrumentState(allows, decidedOn ?? context.date);
      if (allows !== undefined && [...lawLevels, "department-rule"].includes(allows.level)) {
        if (state === "in-force") return;
        if (state === "unknown") {
          yield { path: ["levelBasis"], gap: { document: allows.id, field: "expressions" } };
          return;
        }
      }
      // Whether the list is one of those point 8 speaks of is not known; LD-05 asks for the list.
      if (id === undefined) yield { path: ["list"], missing: "list" };
      else if (allows?.level === undecidedLevel)
        yield { path: ["level"], gap: { document: allows.id, field: "level" } };
      else yield { path: ["level"] };
    }
  },
  examples: {
    pass: exampleDealing("designation"),
    fail: exampleDealing("designation", { level: "township" }),
  },
});
