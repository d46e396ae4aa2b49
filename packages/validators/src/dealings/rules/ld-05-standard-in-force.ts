import { opinion2020 } from "../../cites.js";
import { exampleList } from "../../examples/files.js";
import { regimes } from "../../settings.js";
import { gapInForce, listThere } from "../entries.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

/** An id that no document bears is not found rather than not in force; the guard says so. */
export const standardInForce = defineDealingRule({
  code: "LD-05",
  slug: "standard-in-force",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("8"),
  applies: ["designation"],
  messages: { fault: ["list"] },
  *check({ list: id, decidedOn }, context) {
    if (id === undefined) yield { path: ["list"], missing: "list" };
    if (decidedOn === undefined) yield { path: ["decidedOn"], missing: "decidedOn" };
    if (id === undefined || decidedOn === undefined) return;
    const then = { ...context, date: decidedOn };
    const list = listThere(id, then);
    if (list === undefined) yield { path: ["list"], params: { list: id } };
    else if (list === "cannot-say") yield { path: ["list"], gap: gapInForce("list", id, then) };
  },
  examples: {
    pass: exampleDealing("designation"),
    fail: exampleDealing("designation", { list: "national/lists/ex-list/2022" }, { catalogs: exampleList() }),
  },
});
