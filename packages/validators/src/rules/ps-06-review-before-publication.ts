import { opinion2020 } from "../cites.js";
import { exampleEnacted, exampleProcedure } from "../examples/procedures.js";
import { isEnacted } from "../lookups/procedures.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { regimes } from "../settings.js";

const faults = {
  none: part("hasNoRecordReview"),
  returned: part("wasReturnedReview"),
  late: part("wasPublishedBeforeIts"),
} as const;

const returned = "{ date: 2025-11-20, by: ex-state-council, outcome: returned }";

export const reviewBeforePublication = defineRule({
  code: "PS-06",
  slug: "review-before-publication",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("1", "9"),
  applies: ["edition"],
  messages: { fault: ["fault"] },
  parts: { hasNoRecordReview: [], wasReturnedReview: [], wasPublishedBeforeIts: [] },
  *check(edition) {
    if (!isEnacted(edition)) return;
    const { procedure } = edition;
    if (procedure?.review === undefined) {
      yield { path: ["procedure", "review"], missing: "procedure.review", params: { fault: faults.none } };
    } else if (procedure.review.outcome !== "approved") {
      yield { path: ["procedure", "review", "outcome"], params: { fault: faults.returned } };
    } else if (procedure.publication !== undefined && procedure.publication.date < procedure.review.date) {
      yield { path: ["procedure", "publication", "date"], params: { fault: faults.late } };
    }
  },
  examples: {
    pass: exampleEnacted(),
    fail: exampleEnacted({ procedure: exampleProcedure({ review: returned }) }),
  },
});
