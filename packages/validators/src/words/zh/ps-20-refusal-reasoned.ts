import type { WordsOf } from "../types.js";

/** PS-20 */
export const refusalReasoned: WordsOf<"refusal-reasoned"> = {
  title: "不采纳的意见须写明理由",
  says: {
    fault: {
      message: ({ thing, number }) => `${thing}的第 ${number} 条意见没有采纳或者只采纳一部分，没有写明理由。`,
      hint: () =>
        "请写 reason，例如 contrary-to-law（与法律不符，同时写 article）、no-basis（没有依据）、for-later（需要进一步研究）。",
    },
    noArticle: {
      message: ({ thing, number }) => `${thing}的第 ${number} 条意见以与法律不符为由，没有写明是哪一条。`,
      hint: () => '请在 article 写明已登记的文件和条号，例如 { instrument: …, article: "12" }。',
    },
    noDay: {
      message: ({ thing, number }) => `${thing}的第 ${number} 条意见有答复，没有写明答复日期。`,
      hint: () => "请写 answered。",
    },
  },
  parts: {},
};
