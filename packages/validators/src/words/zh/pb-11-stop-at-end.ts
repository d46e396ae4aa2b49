import type { WordsOf } from "../types.js";

/** PB-11 */
export const stopAtEnd: WordsOf<"stop-at-end"> = {
  title: "到期或者修复后须停止公开",
  says: {
    fault: {
      message: ({ id, reason }) => `“${id}”${reason}，当日应当已经停止公开。`,
      hint: () => "请立即停止公开，并通知转载该信息的网站。",
    },
    longer: {
      message: ({ id, from, to }) => `“${id}”自 ${from} 公开至 ${to}，超过该条目的最长公开期限。`,
      hint: () => "请把截止日期改到最长公开期限之内；期限已满的，立即停止公开，并通知转载该信息的网站。",
    },
  },
  parts: {
    wasRepairedOn: ({ repairedOn }) => `已于 ${repairedOn} 完成修复`,
    hasBeenShownSince: ({ from }) => `自 ${from} 起公开，最长期限已满`,
  },
};
