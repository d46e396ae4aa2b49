import type { WordsOf } from "../types.js";

/** CM-08 */
export const withdrawal: WordsOf<"withdrawal"> = {
  title: "须设承诺撤回机制",
  says: {
    fault: {
      message: ({ thing }) => `${thing}没有写明办结前怎样撤回承诺。`,
      hint: () => "请写明 withdrawal：有合理理由的，办结前可以撤回，撤回后按一般程序办理。",
    },
  },
  parts: {},
};
