import { opinion2020 } from "../cites.js";
import { exampleMeasure } from "../examples/files.js";
import { acts } from "../lookups/measures.js";
import { eachMissing } from "../missing.js";
import { defineRule } from "../rule.js";
import { banTypes, regimes } from "../settings.js";

/** The duration of a ban is PR-08’s. */
export const measureComplete = defineRule({
  code: "MS-09",
  slug: "measure-complete",
  title: { zh: "措施要素齐全", en: "A measure has all its parts" },
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("9"),
  applies: ["measure"],
  message: {
    zh: ({ thing, field }) => `${thing}没有写明${field}；措施须写明对象、触发条件、实施主体和期限。`,
    en: ({ thing, field }) =>
      `${thing} does not state its ${field}; a measure states targets, triggers, implementer and duration.`,
  },
  hint: {
    zh: () =>
      "请补写，例如 targets: [legal-person]、triggers: [条目编号]、implementer: { title: … }、duration: { max: P3Y }。",
    en: () =>
      "Add it, for example targets: [legal-person], triggers: [entry-id], implementer: { title: … }, duration: { max: P3Y }.",
  },
  *check(measure) {
    if (!acts(measure)) return;
    yield* eachMissing(measure, ["targets", "implementer"]);
    if (measure.conduct === undefined) yield* eachMissing(measure, ["triggers"]);
    if (!banTypes.includes(measure.type)) yield* eachMissing(measure, ["duration"]);
  },
  examples: {
    pass: exampleMeasure(),
    fail: exampleMeasure({ implementer: null }),
  },
});
