import type { Sentence } from "../../say/messages.js";
import type { WordsOf } from "../types.js";

const hint: Sentence<never> = () =>
  "请核对是否读了另一版本或者抄错了条号；更正条号，或者写明 expression 并重新计算 digest。";

/** LB-04 */
export const digestMatchesArticle: WordsOf<"digest-matches-article"> = {
  title: "所读条文与登记的条文须是同一文本",
  says: {
    fault: {
      message: ({ thing, cite }) => `${thing}引用${cite}时所读的文本，与登记的该条文摘要不同。`,
      hint: hint,
    },
    open: {
      message: ({ thing, cite }) => `${thing}写明了所读${cite}的摘要，但该条文没有登记摘要，无法核对。`,
      hint,
    },
  },
  parts: {},
};
