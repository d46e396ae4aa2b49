import type { CatalogSet } from "@mulu/engine";
import type { PublishedMeasure } from "@mulu/schema";

import { opinion2020 } from "../cites.js";
import { exampleMeasure } from "../examples/files.js";
import { isAmong, operative } from "../lookups/bases.js";
import { defineRule } from "../rule.js";
import { lawLevels, regimes } from "../settings.js";
import { isReading } from "../gaps/declared-gaps.js";

/** A body that a clause of law or regulation itself obliges is obliged by it, not by a list of measures. */
function isObligedByLaw(set: CatalogSet, measure: PublishedMeasure): boolean {
  const clauses = operative(measure, "measure").filter(({ basis }) => basis.article !== undefined);
  return isReading(measure) && clauses.some(({ basis }) => isAmong(set, basis, lawLevels));
}

export const noCompelling = defineRule({
  code: "MS-08",
  slug: "no-compelling",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("9"),
  applies: ["measure"],
  messages: { fault: ["who"] },
  *check(measure, { set }) {
    const { implementer, discretion, effect } = measure;
    if (implementer?.kind === undefined || implementer.kind === "public-organ") return;
    if (isObligedByLaw(set, measure)) return;
    if (discretion === "mandatory") yield { path: ["discretion"], params: { who: implementer.title } };
    else if (effect !== "voluntary") yield { path: ["effect"], params: { who: implementer.title } };
  },
  examples: {
    pass: exampleMeasure({
      type: "credit-report",
      effect: "voluntary",
      discretion: "discretionary",
      implementer: "{ title: { zh: 示例协会, en: Example association }, kind: association }",
    }),
    fail: exampleMeasure({
      type: "credit-report",
      effect: "voluntary",
      discretion: "mandatory",
      implementer: "{ title: { zh: 示例银行, en: Example bank }, kind: financial-institution }",
    }),
  },
});
