import { basisNeeds } from "@mulu/engine";

import { opinion2020, opinion2025 } from "../cites.js";
import { exampleBasis, exampleList } from "../examples/files.js";
import { basisParams, belowLevel } from "../lookups/bases.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

/** The field in which a serious list may exist. No basis at all is LB-01's, local regulations alone are LB-07's. */
export const listFieldBasis = defineRule({
  code: "LS-01",
  slug: "list-field-basis",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [...opinion2020("6"), ...opinion2025("12")],
  applies: ["list"],
  messages: { fault: ["cite", "level"] },
  *check(list, { set }) {
    const at = belowLevel(set, list, basisNeeds["LS-01"]);
    if (at) yield { path: [...at.path, "instrument"], params: basisParams(set, at.basis) };
  },
  examples: {
    pass: exampleList({ fieldBasis: exampleBasis("ex-admin-reg", "list-field", "48") }),
    fail: exampleList({ fieldBasis: exampleBasis("ex-normative", "list-field", "48") }),
  },
});
