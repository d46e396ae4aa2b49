import type { WordsOf } from "../types.js";

/** OB-02 */
export const objectionOutcome: WordsOf<"objection-outcome"> = {
  title: "异议成立的须更正、删除或者撤销",
  says: {
    fault: {
      message: ({ id, reason }) => `异议“${id}”${reason}。`,
      hint: () => "信息确有错误的，请更正、删除或者撤销并写明日期；异议不成立的，请写明理由。",
    },
  },
  parts: {
    wasFoundRightYet: () => "经核实成立，却没有更正、删除或者撤销",
    wasNotUpheldAnd: () => "没有采纳，也没有说明理由",
  },
};
