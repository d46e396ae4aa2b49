import type { WordsOf } from "../types.js";

/** LB-07 */
export const nationalNotLocalOnly: WordsOf<"national-not-local-only"> = {
  title: "全国层面不得仅以地方性法规为依据",
  says: {
    fault: {
      message: ({ thing, cite }) => `${thing}是全国层面的，却只有地方性法规${cite}作依据；地方性法规只在本地有效。`,
      hint: () =>
        `请加引法律、行政法规或者党中央、国务院政策文件，例如 { instrument: 文件标识, article: "78", role: inclusion, weight: operative }；没有的，移到 local/<行政区划代码>/ 作地方补充。`,
      inTable: () =>
        "请在“法律依据”栏加引法律、行政法规或者党中央、国务院政策文件的条款，例如《示例法》第七十八条；没有的，移到地方补充目录的表格。",
    },
  },
  parts: {},
};
