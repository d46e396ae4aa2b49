import { opinion2020 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const concreteFact = defineDealingRule({
  code: "MS-07",
  slug: "concrete-fact",
  title: { zh: "列入名单和实施措施须有具体的失信事实", en: "A designation and a measure rest on a concrete fact" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("8", "9"),
  applies: ["designation", "measure"],
  message: {
    zh: ({ id }) => `“${id}”没有以具体的、未修复未撤销的失信行为事实为依据；评价得分和等级不能单独作为依据。`,
    en: ({ id }) =>
      `“${id}” rests on no concrete fact that is neither repaired nor revoked; a score or grade alone carries no measure.`,
  },
  hint: {
    zh: () => "请列明失信记录或者名单决定，例如 facts: [{ id: ex-record-1, severity: serious }]。",
    en: () => "Name a record or a designation, for example facts: [{ id: ex-record-1, severity: serious }].",
  },
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
