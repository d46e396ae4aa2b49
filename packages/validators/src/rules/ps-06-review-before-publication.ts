import { opinion2020 } from "../cites.js";
import { exampleEnacted, exampleProcedure } from "../examples/procedures.js";
import { isEnacted } from "../lookups/procedures.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

const faults = {
  none: { zh: "没有审定记录", en: "has no record of review" },
  returned: { zh: "审定结论是退回", en: "was returned by review" },
  late: { zh: "公布早于审定", en: "was published before its review" },
} as const;

const returned = "{ on: 2025-11-20, by: ex-state-council, outcome: returned }";

export const reviewBeforePublication = defineRule({
  code: "PS-06",
  slug: "review-before-publication",
  title: { zh: "未经审定不得公布", en: "Nothing is published without review" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("1", "9"),
  applies: ["edition"],
  messages: { fault: ["fault"] },
  *check(edition) {
    if (!isEnacted(edition)) return;
    const { procedure } = edition;
    if (procedure?.review === undefined) {
      yield { path: ["procedure", "review"], missing: "procedure.review", params: { fault: faults.none } };
    } else if (procedure.review.outcome !== "approved") {
      yield { path: ["procedure", "review", "outcome"], params: { fault: faults.returned } };
    } else if (procedure.publication !== undefined && procedure.publication.on < procedure.review.on) {
      yield { path: ["procedure", "publication", "on"], params: { fault: faults.late } };
    }
  },
  examples: {
    pass: exampleEnacted(),
    fail: exampleEnacted({ procedure: exampleProcedure({ review: returned }) }),
  },
});
