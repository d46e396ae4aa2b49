import type { WordsOf } from "../types.js";

/** PB-11 */
export const stopAtEnd: WordsOf<"stop-at-end"> = {
  says: {
    fault: {
      message: ({ id, reason }) => `“${id}”${reason}，当日应当已经停止公开。`,
      hint: () => "请立即停止公开，并通知转载该信息的网站。",
    },
  },
  parts: {
    wasRepairedOn: ({ repairedOn }) => `已于 ${repairedOn} 完成修复`,
    hasBeenShownSince: ({ from }) => `自 ${from} 起公开，最长期限已满`,
  },
};
