import type { WordsOf } from "../types.js";

/** RP-09 */
export const repairHandler: WordsOf<"repair-handler"> = {
  title: "须明确修复的实施主体",
  says: {
    fault: {
      message: ({ thing }) => `${thing}没有写明信用修复由谁实施。`,
      hint: () => "请写明 repair: { handler: 作出决定的机关的标识 }。",
      inTable: () => "请在“修复办理单位”栏写明作出决定的机关。",
    },
  },
  parts: {},
};
