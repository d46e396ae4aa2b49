import type { WordsOf } from "../types.js";

/** RP-06 */
export const repairPropagates: WordsOf<"repair-propagates"> = {
  title: "修复后须及时停止公示、移出名单、解除措施",
  says: {
    fault: {
      message: ({ id, completed, effect, fault }) => `信用修复“${id}”已于 ${completed} 完成，“${effect}”${fault}。`,
      hint: () => "请立即停止公示、移出名单或者解除措施，并写明终止日期 endedOn。",
    },
  },
  parts: { didNotEndWithin: () => "没有在规定时限内终止" },
};
