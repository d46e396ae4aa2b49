import { basisNeeds } from "@mulu/engine";

import { opinion2020 } from "../cites.js";
import { exampleBasis, exampleLocalEntry } from "../examples/files.js";
import { basisParams, belowLevel } from "../lookups/bases.js";
import { ownRegulations } from "../lookups/own-regulations.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

/** Asks for some local regulation; whether it reaches this region is LB-09's question, whether it is in force LB-05's. */
export const localEntryLocalRegulation = defineRule({
  code: "LB-08",
  slug: "local-entry-local-regulation",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("1", "9"),
  applies: ["entry"],
  messages: { fault: ["cite", "level", "own"] },
  *check(entry, { set }) {
    const at = belowLevel(set, entry, basisNeeds["LB-08"]);
    if (!at) return;
    yield {
      path: [...at.path, "instrument"],
      params: { ...basisParams(set, at.basis), own: ownRegulations(set, entry.regionCode) },
    };
  },
  examples: {
    pass: exampleLocalEntry(),
    fail: exampleLocalEntry({ basis: exampleBasis("ex-normative", "inclusion") }),
  },
});
