import type { WordsOf } from "../types.js";

/** LB-02 */
export const entryBasisLevel: WordsOf<"entry-basis-level"> = {
  title: "纳入公共信用信息的依据须是法律、法规或者党中央、国务院政策文件",
  says: {
    fault: {
      message: ({ thing, cite, level }) =>
        `${thing}的纳入依据${cite}属于${level}，级别不够；须是法律、行政法规、地方性法规或者党中央、国务院政策文件。`,
      hint: () =>
        `请改引上位法的具体条款，例如 { instrument: 文件标识, article: "78", role: inclusion, weight: operative }；原文件可以保留，改写 weight: supporting。`,
      inTable: () =>
        "请在“法律依据”栏改引上位法的具体条款，例如《示例条例》第七十八条；原文件可以保留，在其后注明〔佐证〕。",
    },
  },
  parts: {},
};
