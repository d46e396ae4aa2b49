import { opinion2020 } from "../../cites.js";
import { part } from "../../say/messages.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { lateness } from "../limits.js";
import { defineDealingRule } from "../rule.js";

const late = part("isPastItsTime");

export const repairInTime = defineDealingRule({
  code: "RP-04",
  slug: "repair-in-time",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("12"),
  applies: ["repair"],
  messages: { fault: ["appliedOn", "fault"] },
  parts: { isPastItsTime: [] },
  *check({ appliedOn, completedOn, completeWithin }, { date }) {
    if (appliedOn === undefined) yield { path: ["appliedOn"], missing: "appliedOn" };
    else if (completeWithin === undefined) yield { path: ["completeWithin"], missing: "completeWithin" };
    else {
      const done = { from: appliedOn, within: completeWithin, on: completedOn ?? date };
      yield* lateness(done, { path: ["completedOn"], params: { appliedOn, fault: late } });
    }
  },
  examples: {
    pass: exampleDealing("repair"),
    fail: exampleDealing("repair", { completeWithin: "P5D" }),
  },
});
