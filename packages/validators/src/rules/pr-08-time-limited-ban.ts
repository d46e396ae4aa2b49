import { opinion2020 } from "../cites.js";
import { exampleMeasure } from "../examples/files.js";
import { acts } from "../lookups/measures.js";
import { firstMissing } from "../gaps/required-fields.js";
import { defineRule } from "../rule.js";
import { banTypes, regimes } from "../settings.js";

export const timeLimitedBan = defineRule({
  code: "PR-08",
  slug: "time-limited-ban",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("10"),
  applies: ["measure"],
  messages: { fault: [] },
  *check(measure) {
    if (!acts(measure) || !banTypes.includes(measure.type)) return;
    const { permanent, byAuthority, text } = measure.duration ?? {};
    // An end that no number of years can write is an end; a length that is left to the authority is none.
    if (permanent !== true && (text === undefined || byAuthority)) yield* firstMissing(measure, ["duration.max"]);
  },
  examples: {
    pass: exampleMeasure(),
    fail: exampleMeasure({ duration: "{ min: P1Y }" }),
  },
});
