import { inForce } from "@mulu/engine";

import { opinion2020 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const standardInForce = defineDealingRule({
  code: "LD-05",
  slug: "standard-in-force",
  title: { zh: "认定须依据当日有效的名单标准", en: "A designation uses a standard in force" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("8"),
  applies: ["designation"],
  message: {
    zh: ({ id, list }) => `名单决定“${id}”适用的认定标准“${list}”在作出决定之日无效或者没有登记。`,
    en: ({ id, list }) =>
      `Designation “${id}” uses the standard “${list}”, which is not in force on the day of the decision or not registered.`,
  },
  hint: {
    zh: () => "请适用决定当日有效的版本，例如 list: national/lists/ex-list/2026；已经废止的标准不得再用。",
    en: () =>
      "Use the version in force on the day of the decision, for example list: national/lists/ex-list/2026; an abolished standard may not be used.",
  },
  *check({ list: id, decidedOn }, { set }) {
    if (id === undefined) yield { path: ["list"], missing: "list" };
    else if (decidedOn !== undefined) {
      const list = set.get(id);
      const answer = list?.documentKind === "list" ? inForce(set, list, decidedOn) : "no";
      if (answer === "no") yield { path: ["list"], params: { list: id } };
      else if (answer === "cannot-say") yield { path: ["list"], missing: "inForce" };
    }
  },
  examples: {
    pass: exampleDealing("designation"),
    fail: exampleDealing("designation", { list: "national/lists/ex-list/2019" }),
  },
});
