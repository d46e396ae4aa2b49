import type { WordsOf } from "../types.js";

/** TX-03 */
export const registerRowAccounted: WordsOf<"register-row-accounted"> = {
  title: "登记表的状态要有着落",
  says: {
    fault: {
      message: ({ thing, row, lack }) => `${thing}（${row}）${lack}。`,
      hint: () =>
        "状态与依据要对应：data 写 refs，rule 写 rules，page 写 pages，out-of-scope 和 open 写 reason；还没有建成的，如实写 state: open。",
    },
  },
  parts: {
    hasDataButNames: () => "有数据，却没有指明任何文档（refs）",
    hasRuleButNames: () => "有规则，却没有指明任何规则（rules）",
    hasPageButNames: () => "有页面，却没有指明任何页面（pages）",
    givesNoReasonReason: () => "没有写明理由（reason）",
  },
};
