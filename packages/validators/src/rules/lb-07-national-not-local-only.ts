import type { PublishedDocument } from "@mulu/schema";

import { opinion2020 } from "../cites.js";
import { exampleBasis, exampleEntry } from "../examples/files.js";
import { basisParams, isAmong, operative } from "../lookups/bases.js";
import type { PlacedBasis } from "../lookups/bases.js";
import { acts } from "../lookups/measures.js";
import { defineRule } from "../rule.js";
import { lawOrPolicyLevels, regimes } from "../settings.js";

function carrying(document: PublishedDocument): readonly PlacedBasis[] {
  if (document.documentKind === "entry") return operative(document, "inclusion");
  if (document.documentKind === "list") return operative(document, "list-field");
  return document.documentKind === "measure" && acts(document) ? operative(document, "measure") : [];
}

/**
 * Q-03: one province cannot legislate for the country. Only bases of a sufficient level are weighed; the others are
 * LB-02's, so an entry that cites a regulation and, wrongly, a notice hears of the notice first.
 */
export const nationalNotLocalOnly = defineRule({
  code: "LB-07",
  slug: "national-not-local-only",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("1", "7"),
  applies: ["entry", "measure", "list"],
  messages: { fault: ["cite"] },
  *check(document, { set }) {
    if (document.layer === "local") return;
    const bases = carrying(document);
    const refused = bases.some(({ basis }) => !isAmong(set, basis, lawOrPolicyLevels));
    if (refused && document.documentKind === "entry") return;
    const sufficient = bases.filter(({ basis }) => isAmong(set, basis, lawOrPolicyLevels));
    const [first] = sufficient;
    if (!first || !sufficient.every(({ basis }) => isAmong(set, basis, ["local-regulation"]))) return;
    yield { path: [...first.path, "instrument"], params: basisParams(set, first.basis) };
  },
  examples: {
    pass: exampleEntry({ basis: exampleBasis("ex-law", "inclusion") + exampleBasis("ex-local-reg", "inclusion") }),
    fail: exampleEntry({ basis: exampleBasis("ex-local-reg", "inclusion") }),
  },
});
