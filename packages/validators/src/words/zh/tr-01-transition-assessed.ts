import type { WordsOf } from "../types.js";

/** TR-01 */
export const transitionAssessed: WordsOf<"transition-assessed"> = {
  title: "2020年前设立的名单、措施须梳理评估",
  says: {
    fault: {
      message: ({ thing, field }) => `${thing}设立在2020年意见之前，没有写明${field}。`,
      hint: () => "请写明 transition: { assessedOn: 评估日期, outcome: kept, basis: [依据] }；未经评估的不得继续实施。",
    },
  },
  parts: {},
};
