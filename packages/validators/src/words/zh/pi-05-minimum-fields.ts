import type { WordsOf } from "../types.js";

/** PI-05 */
export const minimumFields: WordsOf<"minimum-fields"> = {
  says: {
    fault: {
      message: ({ id, fault }) => `记录“${id}”${fault}。`,
      hint: () => "请删去该字段；确需记录的，先按程序列入目录。",
    },
  },
  parts: {},
};
