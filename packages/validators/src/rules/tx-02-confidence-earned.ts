import { exampleEntry } from "../examples/files.js";
import { factKinds, provenancesOf } from "../lookups/provenances.js";
import { defineRule } from "../rule.js";

/** High confidence is earned by a text or an inference; what nobody read cannot have it. */
export const confidenceEarned = defineRule({
  code: "TX-02",
  slug: "confidence-earned",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: factKinds,
  messages: { fault: [] },
  *check(document) {
    for (const { path, value } of provenancesOf(document)) {
      if (value.status === "unverified" && value.confidence === "high") yield { path: [...path, "confidence"] };
    }
  },
  examples: {
    pass: exampleEntry({ provenance: "{ status: unverified, confidence: medium, verified: 2026-01-01 }" }),
    fail: exampleEntry({ provenance: "{ status: unverified, confidence: high, verified: 2026-01-01 }" }),
  },
});
