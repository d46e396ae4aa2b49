import type { WordsOf } from "../types.js";

/** RP-02 */
export const repairMethodProcedure: WordsOf<"repair-method-procedure"> = {
  title: "须明确修复的方式和程序",
  says: {
    fault: {
      message: ({ thing, field }) => `${thing}没有写明${field}。`,
      hint: () => "请写明 repair: { methods: 怎样纠正, procedure: 怎样办理 }。",
      inTable: () => "请写明“修复方式”和“修复程序”两栏。",
    },
  },
  parts: {},
};
