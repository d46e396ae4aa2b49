import type { WordsOf } from "../types.js";

/** MS-13 */
export const rebasing2025: WordsOf<"rebasing-2025"> = {
  title: "沿用的政策依据须重新对照法律、法规",
  says: {
    fault: {
      message: ({ thing, cite, level }) =>
        `${thing}沿用以前版本的依据${cite}（${level}）；自2025年意见起，须有法律、行政法规或者地方性法规依据。`,
      hint: () =>
        `请补引法律、法规条款，例如 { instrument: 文件标识, article: "54", role: measure, weight: operative }；暂无依据的，写 status: needs-rebasing，暂不实施。`,
      inTable: () =>
        "请在“法律依据”栏补引法律、法规条款，例如《示例法》第五十四条；暂无依据的，在“状态”栏写待重新确定依据，暂不实施。",
    },
  },
  parts: {},
};
