import { opinion2020 } from "../cites.js";
import { exampleMeasure } from "../examples/files.js";
import { acts } from "../lookups/measures.js";
import { firstMissing } from "../missing.js";
import { defineRule } from "../rule.js";
import { banTypes, regimes } from "../settings.js";

export const timeLimitedBan = defineRule({
  code: "PR-08",
  slug: "time-limited-ban",
  title: { zh: "禁入类措施须明确期限", en: "A ban has an end" },
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("10"),
  applies: ["measure"],
  message: {
    zh: ({ thing }) => `${thing}属于禁入类措施，没有写明最长期限。`,
    en: ({ thing }) => `${thing} is a ban and states no longest duration.`,
  },
  hint: {
    zh: () => "请写明 duration: { max: P3Y }；条文规定终身的，写 duration: { permanent: true }。",
    en: () => "Write duration: { max: P3Y }; where the clause is for life, duration: { permanent: true }.",
  },
  *check(measure) {
    if (!acts(measure) || !banTypes.includes(measure.type)) return;
    if (measure.duration?.permanent !== true) yield* firstMissing(measure, ["duration.max"]);
  },
  examples: {
    pass: exampleMeasure(),
    fail: exampleMeasure({ duration: "{ min: P1Y }" }),
  },
});
