import { exampleEntry } from "../examples/files.js";
import { factKinds, provenancesOf } from "../lookups/provenances.js";
import { defineRule } from "../rule.js";

/** High confidence is earned by a text or an inference; what nobody read cannot have it. */
export const confidenceEarned = defineRule({
  code: "TX-02",
  slug: "confidence-earned",
  title: { zh: "未核对的内容不得标为高可信度", en: "What is unverified is not of high confidence" },
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: factKinds,
  message: {
    zh: ({ thing }) => `${thing}有未核对（unverified）的内容，可信度却写为 high。`,
    en: ({ thing }) => `${thing} states something unverified with high confidence.`,
  },
  hint: {
    zh: () => "请把 confidence 改为 medium 或者 low；已在文本中读到的，改写 status: public-copy 并写明 source。",
    en: () =>
      "Write confidence: medium or low; if a text was read since, write status: public-copy and name the source.",
  },
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
