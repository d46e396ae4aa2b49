import type { PublishedDocument } from "@mulu/schema";

import { exampleEntry } from "../examples/files.js";
import { factKinds, provenancesOf, wasRead } from "../lookups/provenances.js";
import type { StatedProvenance } from "../lookups/provenances.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";

/** A part that was read where its document was read need not repeat the source. */
function namesSource(document: PublishedDocument, { value }: StatedProvenance): boolean {
  if (value.source !== undefined && value.source.length > 0) return true;
  if (!("provenance" in document)) return false;
  const own = document.provenance;
  return value !== own && value.status === own.status && own.source !== undefined;
}

/** What is said to have been read names the text it was read in. */
export const sourceNamed = defineRule({
  code: "TX-01",
  slug: "source-named",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: factKinds,
  messages: { fault: ["status", "part"] },
  parts: { ofField: ["field"] },
  *check(document) {
    for (const stated of provenancesOf(document)) {
      if (!wasRead(stated.value) || namesSource(document, stated)) continue;
      const field = stated.path.filter((step) => step !== "provenance" && step !== "fields").join(".");
      const where = field === "" ? "" : part("ofField", { field });
      yield { path: stated.path, params: { status: stated.value.status, part: where } };
    }
  },
  examples: {
    pass: exampleEntry({
      provenance: "{ status: seed, confidence: high, source: ex-source, verified: 2026-01-01 }",
    }),
    fail: exampleEntry({ provenance: "{ status: seed, confidence: high, verified: 2026-01-01 }" }),
  },
});
