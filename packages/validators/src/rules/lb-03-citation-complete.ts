import type { LegalLevel, PublishedDocument, PublishedInstrument } from "@mulu/schema";

import { opinion2020 } from "../cites.js";
import { exampleBasis, exampleEntry } from "../examples/files.js";
import { basisParams, operative } from "../lookups/bases.js";
import { citedInstruments } from "../lookups/cited-instruments.js";
import { acts, reducesRights } from "../lookups/measures.js";
import { defineRule } from "../rule.js";
import type { RuleContext, Violation } from "../rule.js";
import { regimes } from "../settings.js";

/** Documents of these levels are issued under a number. Laws and regulations are cited by title. */
const numbered: readonly LegalLevel[] = [
  "central-policy",
  "state-council-decision",
  "department-rule",
  "normative-document",
];

/** MS-06 asks rights-reducing measures for the clause itself, in stronger words. */
function isForMs06(document: PublishedDocument): boolean {
  return document.documentKind === "measure" && acts(document) && reducesRights(document);
}

function* missingArticles(document: PublishedDocument, { set }: RuleContext): Iterable<Violation> {
  if (isForMs06(document)) return;
  for (const { basis, path } of operative(document)) {
    if (basis.article !== undefined) continue;
    yield { path: [...path, "article"], missing: "basis.article", params: basisParams(set, basis) };
  }
}

function* missingParticulars(instrument: PublishedInstrument, { set }: RuleContext): Iterable<Violation> {
  if (instrument.draft || !citedInstruments(set).has(instrument.id.replace(/^instruments\//, ""))) return;
  const cite = "";
  const isIssued = instrument.issuers.length > 0 || instrument.issuerPrinted !== undefined;
  if (!isIssued) yield { path: ["issuer"], missing: "issuer", params: { cite } };
  const hasNumber =
    instrument.number !== undefined || instrument.expressions?.some(({ number }) => number !== undefined);
  if (!hasNumber && numbered.includes(instrument.level)) {
    yield { path: ["number"], missing: "number", params: { cite } };
  }
}

/**
 * What a reader needs to find the clause. The article is the citing document's; issuer and number are the instrument's,
 * so they are reported once, on the instrument, and only where something rests on it. Its dates are LB-05's.
 */
export const citationComplete = defineRule({
  code: "LB-03",
  slug: "citation-complete",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("1", "9"),
  applies: ["entry", "measure", "list", "instrument"],
  messages: { fault: ["cite"] },
  check(document, context) {
    return document.documentKind === "instrument"
      ? missingParticulars(document, context)
      : missingArticles(document, context);
  },
  examples: {
    pass: exampleEntry({ basis: exampleBasis("ex-law", "inclusion") }),
    fail: exampleEntry({ basis: exampleBasis("ex-law", "inclusion", null) }),
  },
});
