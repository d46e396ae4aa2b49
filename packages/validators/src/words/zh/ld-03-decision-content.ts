import type { WordsOf } from "../types.js";

/** LD-03 */
export const decisionContent: WordsOf<"decision-content"> = {
  title: "名单决定须载明六项内容",
  says: {
    fault: {
      message: ({ id, lacking }) => `名单决定“${id}”没有载明：${lacking}。`,
      hint: () =>
        "请在决定文书中补齐，例如 contents: [reasons, basis, measures, removal-conditions, removal-procedure, remedies]。",
    },
  },
  parts: {
    reasons: () => "事由",
    basis: () => "依据",
    reminderMeasures: () => "惩戒措施提示",
    removalConditions: () => "移出条件",
    removalProcedure: () => "移出程序",
    remedies: () => "救济措施",
  },
};
