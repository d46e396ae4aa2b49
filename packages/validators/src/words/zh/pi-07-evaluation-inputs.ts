import type { WordsOf } from "../types.js";

/** PI-07 */
export const evaluationInputs: WordsOf<"evaluation-inputs"> = {
  title: "自然人信用评价只用目录内的公共信用信息",
  says: {
    fault: {
      message: ({ thing, input }) => `${thing}评价自然人，却纳入了“${input}”，不属于公共信用信息。`,
      hint: () => "请删去该项；确属目录内信息的，写明 entry: 条目编号 和 kind: public-credit。",
    },
  },
  parts: { informationThatIsNot: () => "没有写明的信息" },
};
