import type { WordsOf } from "../types.js";

/** RP-04 */
export const repairTimeLimit: WordsOf<"repair-time-limit"> = {
  title: "须规定修复办结时限",
  says: {
    fault: {
      message: ({ thing }) => `${thing}没有规定信用修复的办结时限。`,
      hint: () => "请写明 repair: { within: { duration: P10D, calendar: working } }；时限由主管部门定。",
      inTable: () => "请在“修复时限”栏写明，例如10个工作日；时限由主管部门定。",
    },
  },
  parts: {},
};
