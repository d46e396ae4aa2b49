import { opinion2020 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const concreteFact = defineDealingRule({
  code: "MS-07",
  slug: "concrete-fact",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("8", "9"),
  applies: ["designation", "measure"],
  messages: { fault: [] },
  *check(dealing, { date }) {
    const { facts } = dealing;
    if (facts === undefined) yield { path: ["facts"], missing: "facts" };
    else {
      const ended = (on: string | undefined) => on !== undefined && on <= date;
      const standing = facts.filter(({ repairedOn, revokedOn }) => !ended(repairedOn) && !ended(revokedOn));
      if (standing.length === 0) yield { path: ["facts"] };
    }
  },
  examples: {
    pass: exampleDealing("measure"),
    fail: exampleDealing("measure", { facts: [] }),
  },
});
