import type { WordsOf } from "../types.js";

/** RP-08 */
export const unifiedChannel: WordsOf<"unified-channel"> = {
  title: "修复接入统一渠道",
  says: {
    fault: {
      message: ({ thing }) => `${thing}的信用修复没有接入统一渠道。`,
      hint: () => "请写明 repair: { channels: [credit-china] }；部门自己的渠道可以并列。",
      inTable: () => "请在“修复渠道”栏写“信用中国”网站；部门自己的渠道可以并列。",
    },
  },
  parts: {},
};
