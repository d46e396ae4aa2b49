import { opinion2020 } from "../cites.js";
import { exampleBasis, exampleMeasure } from "../examples/files.js";
import { basisParams, operative } from "../lookups/bases.js";
import type { PlacedBasis } from "../lookups/bases.js";
import { acts, reducesRights } from "../lookups/measures.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { regimes, systemOpinions } from "../settings.js";

const opinions: readonly string[] = Object.values(systemOpinions);

/** Only the opinions that order the system: they tell where a measure must come from, and are no such place themselves. */
function restsOnOpinionsOnly(bases: readonly PlacedBasis[]): boolean {
  return bases.length > 0 && bases.every(({ basis }) => opinions.includes(basis.instrument));
}

/**
 * A rights-reducing measure cites the clause that sets it: an article, of an instrument that sets measures. From the
 * 2025 opinion on, policy of any kind is MS-04's, MS-13's or MS-14's, so here opinions alone count only before it.
 */
export const directClause = defineRule({
  code: "MS-06",
  slug: "direct-clause",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("9"),
  applies: ["measure"],
  messages: { fault: ["fault"] },
  parts: { citesOnlyWhichSets: ["cite"], citesWithoutArticle: ["cite"] },
  *check(measure, { set, date }) {
    if (!acts(measure) || !reducesRights(measure)) return;
    const bases = operative(measure, "measure");
    const [first] = bases;
    const before2025 = date !== undefined && date < regimes[2025];
    if (first && before2025 && measure.layer === "national" && restsOnOpinionsOnly(bases)) {
      const { cite } = basisParams(set, first.basis);
      const fault = part("citesOnlyWhichSets", { cite });
      yield { path: [...first.path, "instrument"], params: { fault } };
      return;
    }
    for (const { basis, path } of bases) {
      if (basis.article !== undefined) continue;
      const { cite } = basisParams(set, basis);
      const fault = part("citesWithoutArticle", { cite });
      yield { path: [...path, "article"], missing: "basis.article", params: { fault } };
    }
  },
  examples: {
    pass: exampleMeasure({ basis: exampleBasis("ex-law", "measure", "54") }),
    fail: exampleMeasure({ basis: exampleBasis("ex-law", "measure", null) }),
  },
});
