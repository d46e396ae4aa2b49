import { hasRunOut } from "@mulu/engine";

import { opinion2020, opinion2025 } from "../../cites.js";
import { part } from "../../say/messages.js";
import { regimes } from "../../settings.js";
import { entryThere } from "../entries.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

/** Silent where LB-13 speaks: what is in no catalog has no term. */
export const stopAtEnd = defineDealingRule({
  code: "PB-11",
  slug: "stop-at-end",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: [...opinion2020("5", "11"), ...opinion2025("13")],
  applies: ["publication"],
  messages: { fault: ["reason"], longer: ["from", "to"] },
  parts: { wasRepairedOn: ["repairedOn"], hasBeenShownSince: ["from"] },
  *check(event, context) {
    const { entry: id, from, to, repairedOn } = event;
    const isOver = to !== undefined && to < context.date;
    if (!isOver && repairedOn !== undefined && repairedOn < context.date) {
      const reason = part("wasRepairedOn", { repairedOn });
      yield { path: ["repairedOn"], params: { reason } };
      return;
    }
    const entry = id === undefined ? undefined : entryThere(id, context);
    if (entry === undefined || entry === "cannot-say") return;
    const longest = entry.publication?.term?.max;
    if (from === undefined) yield { path: ["from"], missing: "from" };
    if (longest === undefined) yield { path: ["entry"], gap: { document: entry.id, field: "publication.term" } };
    else if (from !== undefined && to !== undefined) {
      // Its own last day decides, whether that has been or is to come: a term that is too long was never allowed.
      if (hasRunOut(from, longest, to)) yield { path: ["to"], message: "longer", params: { from, to } };
    } else if (from !== undefined && hasRunOut(from, longest, context.date)) {
      const reason = part("hasBeenShownSince", { from });
      yield { path: ["from"], params: { reason } };
    }
  },
  examples: {
    pass: exampleDealing("publication"),
    fail: exampleDealing("publication", { to: "2030-05-10" }),
  },
});
