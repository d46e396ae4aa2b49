import type { WordsOf } from "../types.js";

/** ID-09 */
export const codeAssigner: WordsOf<"code-assigner"> = {
  title: "每类主体须明确赋码部门",
  says: {
    fault: {
      message: ({ thing, kind }) => `${thing}没有写明“${kind}”的赋码部门。`,
      hint: () => "请在该代码写明 codeAssigner: 部门标识。",
    },
  },
  parts: {},
};
