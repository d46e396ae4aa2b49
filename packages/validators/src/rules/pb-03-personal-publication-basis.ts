import { basisNeeds } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { FindingParam, LegalBasis } from "@mulu/schema";

import { opinion2020 } from "../cites.js";
import { exampleBasis, exampleEntry } from "../examples/files.js";
import { examplePersonal } from "../examples/parts.js";
import { allBases, basisParams, isAmong, isDecided, operative } from "../lookups/bases.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { regimes } from "../settings.js";

const personal = { subjects: "[natural-person]", personal: examplePersonal };

const role = "personal-publication";
const none = part("namesNoBasisFor");

function tooLow(set: CatalogSet, basis: LegalBasis): FindingParam {
  const { cite, level } = basisParams(set, basis);
  return part("isNotSufficientLevel", { cite, level });
}

/**
 * Point 4 of the 2020 opinion names law, regulation, and State Council decisions or orders, or consent. A policy document
 * is not on that list, although it may support inclusion. The basis may stand with the publication or with the entry.
 * An instrument of another level has this role in no weight and in no entry: who reads it would take it for a basis.
 */
export const personalPublicationBasis = defineRule({
  code: "PB-03",
  slug: "personal-publication-basis",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("4"),
  applies: ["entry"],
  messages: { fault: ["fault"] },
  parts: { namesNoBasisFor: [], isNotSufficientLevel: ["cite", "level"] },
  *check(entry, { set }) {
    const { asks, levels } = basisNeeds["PB-03"];
    const bases = allBases(entry).filter(({ basis }) => basis.role === role);
    const low = bases.filter(({ basis }) => isDecided(set, basis) && !isAmong(set, basis, levels));
    for (const { basis, path } of low) yield { path: [...path, "instrument"], params: { fault: tooLow(set, basis) } };
    if (low.length > 0 || !asks(entry) || operative(entry, role).length > 0) return;
    yield { path: ["publication", "basis"], missing: "publication.basis.role", params: { fault: none } };
  },
  examples: {
    pass: exampleEntry({
      ...personal,
      basis: exampleBasis("ex-law", "inclusion") + exampleBasis("ex-admin-reg", "personal-publication"),
    }),
    fail: exampleEntry({
      ...personal,
      basis: exampleBasis("ex-law", "inclusion") + exampleBasis("ex-central-policy", "personal-publication"),
    }),
  },
});
