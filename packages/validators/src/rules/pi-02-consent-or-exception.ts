import { basisNeeds } from "@mulu/engine";

import { opinion2020 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { examplePersonal } from "../examples/parts.js";
import { basisFaults } from "../lookups/bases.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { regimes } from "../settings.js";

/** An entry about persons whose information is used without consent, on this instrument. */
function without(instrument: string): Readonly<Record<string, string>> {
  const basis = `[{ instrument: ${instrument}, article: "9", role: collection-without-consent, weight: operative }]`;
  const personal = examplePersonal.replace("consentRequired: true", `consentRequired: false, basis: ${basis}`);
  return { subjects: "[natural-person]", personal, publication: "{ publishable: false }" };
}

export const consentOrException = defineRule({
  code: "PI-02",
  slug: "consent-or-exception",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("14"),
  applies: ["entry"],
  yieldsTo: ["PI-01"],
  messages: { fault: ["fault"] },
  parts: { namesNoLawRegulation: [] },
  *check(entry, { set }) {
    const need = basisNeeds["PI-02"];
    if (!need.asks(entry)) return;
    const none = part("namesNoLawRegulation");
    yield* basisFaults(set, entry, { need, field: "personal", none });
  },
  examples: {
    pass: exampleEntry(without("ex-law")),
    fail: exampleEntry(without("ex-central-policy")),
  },
});
