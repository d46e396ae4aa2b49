import type { Sentence } from "../../say/messages.js";
import type { WordsOf } from "../types.js";

const hint: Sentence<"cite"> = ({ cite }) =>
  `请核对《${cite}》的条号；读过全文的，在 instruments 中登记条文数，例如 articleCount: { version: 2021-06-10, count: 119 }。`;

/** TX-05 */
export const articleExists: WordsOf<"article-exists"> = {
  title: "所引条文须存在",
  says: {
    fault: {
      message: ({ thing, cite, article, last }) => `${thing}引用《${cite}》第${article}条，而${last}，没有这一条。`,
      hint: hint,
    },
    open: {
      message: ({ thing, cite, article, last }) =>
        `${thing}引用《${cite}》第${article}条；${last}，是否有这一条无法判断。`,
      hint,
    },
  },
  parts: {
    itsTextHasArticles: ({ version, count }) => `${version}的文本共${count}条`,
    noArticleItIs: () => "没有登记任何条文",
    articlesOnRecordEnd: ({ highest }) => `登记的条文到第${highest}条为止`,
  },
};
