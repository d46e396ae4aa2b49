import { basisNeeds } from "@mulu/engine";

import { opinion2020 } from "../cites.js";
import { exampleBasis, exampleEntry } from "../examples/files.js";
import { basisFaults } from "../lookups/bases.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { regimes } from "../settings.js";

function repair(instrument: string): string {
  return `\n  repairable: false\n  basis:${exampleBasis(instrument, "non-repairable").replace("\n  ", "\n    ")}`;
}

/** Silence means repairable. To say otherwise takes the same levels as including the information. */
export const repairableDefault = defineRule({
  code: "RP-01",
  slug: "repairable-default",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("11"),
  applies: ["entry"],
  messages: { fault: ["fault"] },
  parts: { namesNoBasisFor: [] },
  *check(entry, { set }) {
    const need = basisNeeds["RP-01"];
    if (!need.asks(entry)) return;
    yield* basisFaults(set, entry, {
      need,
      field: "repair",
      none: part("namesNoBasisFor"),
    });
  },
  examples: {
    pass: exampleEntry({ repair: repair("ex-law") }),
    fail: exampleEntry({ repair: repair("ex-normative") }),
  },
});
