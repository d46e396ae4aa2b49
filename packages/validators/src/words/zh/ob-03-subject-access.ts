import type { WordsOf } from "../types.js";

/** OB-03 */
export const subjectAccess: WordsOf<"subject-access"> = {
  title: "主体能查询自己的信息",
  says: {
    fault: {
      message: ({ thing }) => `${thing}没有写明信用主体查询自身信息的途径。`,
      hint: () => "请写明 query: { subjectAccess: 途径 }。",
      inTable: () => "请在“本人查询途径”栏写明途径。",
    },
  },
  parts: {},
};
