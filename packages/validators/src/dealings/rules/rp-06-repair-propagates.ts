import { opinion2020, opinion2025 } from "../../cites.js";
import { part } from "../../say/messages.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { lateness } from "../limits.js";
import { defineDealingRule } from "../rule.js";

const late = part("didNotEndWithin");

/** the limit is the department’s; where it set none, nothing can be said. */
export const repairPropagates = defineDealingRule({
  code: "RP-06",
  slug: "repair-propagates",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [...opinion2020("11", "12"), ...opinion2025("13")],
  applies: ["repair"],
  messages: { fault: ["completed", "effect", "fault"] },
  parts: { didNotEndWithin: [] },
  *check({ completedOn, endWithin, effects }, { date }) {
    if (completedOn === undefined) return;
    if (effects === undefined) yield { path: ["effects"], missing: "effects" };
    for (const [index, { id, endedOn }] of (effects ?? []).entries()) {
      const [on, path] = [endedOn ?? date, ["effects", index]];
      if (on <= completedOn) continue;
      if (endWithin === undefined) yield { path, missing: "endWithin" };
      else {
        const params = { completed: completedOn, effect: id, fault: late };
        yield* lateness({ from: completedOn, within: endWithin, on }, { path, params });
      }
    }
  },
  examples: {
    pass: exampleDealing("repair"),
    fail: exampleDealing("repair", {
      effects: [{ kind: "measure", id: "ex-application-1" }],
    }),
  },
});
