import type { WordsOf } from "../types.js";

/** MS-07 */
export const concreteFact: WordsOf<"concrete-fact"> = {
  title: "列入名单和实施措施须有具体的失信事实",
  says: {
    fault: {
      message: ({ id }) => `“${id}”没有以具体的、未修复未撤销的失信行为事实为依据；评价得分和等级不能单独作为依据。`,
      hint: () => "请列明失信记录或者名单决定，例如 facts: [{ id: ex-record-1, severity: serious }]。",
    },
  },
  parts: {},
};
