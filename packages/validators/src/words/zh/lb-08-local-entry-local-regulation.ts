import type { WordsOf } from "../types.js";

/** LB-08 */
export const localEntryLocalRegulation: WordsOf<"local-entry-local-regulation"> = {
  title: "地方补充目录条目须有地方性法规依据",
  says: {
    fault: {
      message: ({ thing, cite, level }) =>
        `地方补充目录的${thing}没有地方性法规依据；所引${cite}属于${level}，不能代替地方性法规。`,
      hint: ({ own }) =>
        `请引用本地地方性法规的条款${own}，写作 { instrument: 文件标识, article: "9", role: inclusion, weight: operative }；尚无地方性法规规定的，不列入补充目录。`,
      inTable: ({ own }) =>
        `请在“法律依据”栏引用本地地方性法规的条款${own}，例如《示例省条例》第九条；尚无地方性法规规定的，不列入补充目录。`,
    },
  },
  parts: {},
};
