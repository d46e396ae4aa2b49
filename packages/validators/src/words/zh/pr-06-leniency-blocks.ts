import type { WordsOf } from "../types.js";

/** PR-06 */
export const leniencyBlocks: WordsOf<"leniency-blocks"> = {
  title: "宽容审慎情形不直接列入名单或者惩戒",
  says: {
    fault: {
      message: ({ id, fact }) =>
        `“${id}”依据的“${fact}”属于宽容审慎情形，没有经审查说明理由，不得直接列入名单或者实施减损权利的措施。`,
      hint: () => "请先审查；不予宽容的，写明 leniency: { outcome: not-lenient, reason: 理由 }。",
    },
  },
  parts: {},
};
