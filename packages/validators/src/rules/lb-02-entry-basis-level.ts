import { basisNeeds } from "@mulu/engine";

import { opinion2020, opinion2025 } from "../cites.js";
import { exampleBasis, exampleEntry } from "../examples/files.js";
import { basisParams, isAmong, isDecided, operative } from "../lookups/bases.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

/**
 * Every operative basis counts here, not only one of them: what is of a lower level may stand beside it as `supporting`.
 * A local entry without any local regulation is LB-08's, whatever else it cites.
 */
export const entryBasisLevel = defineRule({
  code: "LB-02",
  slug: "entry-basis-level",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [...opinion2020("1"), ...opinion2025("6")],
  applies: ["entry"],
  messages: { fault: ["cite", "level"] },
  *check(entry, { set }) {
    const bases = operative(entry, "inclusion");
    if (entry.layer === "local" && !bases.some(({ basis }) => isAmong(set, basis, ["local-regulation"]))) return;
    for (const { basis, path } of bases) {
      if (!isDecided(set, basis) || isAmong(set, basis, basisNeeds["LB-02"].levels)) continue;
      yield { path: [...path, "instrument"], params: basisParams(set, basis) };
    }
  },
  examples: {
    pass: exampleEntry({ basis: exampleBasis("ex-admin-reg", "inclusion") }),
    fail: exampleEntry({ basis: exampleBasis("ex-normative", "inclusion") }),
  },
});
