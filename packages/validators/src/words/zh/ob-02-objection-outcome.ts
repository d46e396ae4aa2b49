import type { WordsOf } from "../types.js";

/** OB-02 */
export const objectionOutcome: WordsOf<"objection-outcome"> = {
  says: {
    fault: {
      message: ({ id, reason }) => `异议“${id}”${reason}。`,
      hint: () => "信息确有错误的，请更正、删除或者撤销并写明日期；异议不成立的，请写明理由。",
    },
  },
  parts: {},
};
