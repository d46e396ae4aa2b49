import type { WordsOf } from "../types.js";

/** LS-07 */
export const localListStandard: WordsOf<"local-list-standard"> = {
  title: "地方名单的认定标准由地方性法规规定",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing}是地方名单，认定标准${fault}。`,
      hint: () => '请引用本地地方性法规，例如 setBy: { instrument: 文件标识, article: "9" }；没有的，不得设列。',
    },
  },
  parts: {
    doesNotSayWhich: () => "没有写明由哪个文件规定",
    isSetWhichIs: ({ instrument }) => `由${instrument}规定，不是地方性法规`,
  },
};
