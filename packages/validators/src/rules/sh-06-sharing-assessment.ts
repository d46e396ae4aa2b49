import { hasRunOut } from "@mulu/engine";

import { opinion2025 } from "../cites.js";
import { exampleEnacted, exampleProcedure } from "../examples/procedures.js";
import { isEnacted } from "../lookups/procedures.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { regimes, updateInterval } from "../settings.js";

const none = part("hasNoAssessmentCollecting");
const old = part("restsOnAssessmentThat");

export const sharingAssessment = defineRule({
  code: "SH-06",
  slug: "sharing-assessment",
  since: regimes[2025],
  severity: "warning",
  ground: "explicit",
  cites: opinion2025("7"),
  applies: ["edition"],
  messages: { fault: ["fault"] },
  parts: { hasNoAssessmentCollecting: [], restsOnAssessmentThat: [] },
  *check(edition) {
    if (edition.layer !== "national" || !isEnacted(edition) || !edition.id.includes("/information/")) return;
    const { sharingAssessment, review } = edition.procedure ?? {};
    if (sharingAssessment === undefined) {
      const path = ["procedure", "sharingAssessment"];
      yield { path, missing: "procedure.sharingAssessment", params: { fault: none } };
    } else if (review && hasRunOut(sharingAssessment.date, updateInterval, review.date)) {
      yield { path: ["procedure", "sharingAssessment", "date"], params: { fault: old } };
    }
  },
  examples: {
    pass: exampleEnacted(),
    fail: exampleEnacted({
      procedure: exampleProcedure({ sharingAssessment: "{ date: 2022-10-01, by: ex-ministry }" }),
    }),
  },
});
