import type { WordsOf } from "../types.js";

/** TX-04 */
export const confidenceCeiling: WordsOf<"confidence-ceiling"> = {
  title: "可信度不得高于来源的上限",
  says: {
    fault: {
      message: ({ thing, source, claimed, ceiling }) =>
        `${thing}的可信度写为 ${claimed}，高于来源 ${source} 的上限 ${ceiling}。`,
      hint: ({ ceiling }) =>
        `请改写 confidence: ${ceiling}；另有更可靠来源的，在 source 中一并写明（上限见 catalogs/vocabularies/sources.yaml）。`,
    },
  },
  parts: {},
};
