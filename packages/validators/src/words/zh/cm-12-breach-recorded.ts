import type { WordsOf } from "../types.js";

/** CM-12 */
export const breachRecorded: WordsOf<"breach-recorded"> = {
  title: "承诺不实须处理并记入信用记录",
  says: {
    fault: {
      message: ({ id }) => `“${id}”承诺不实，没有处理或者没有记入信用记录。`,
      hint: () => "请依规处理并写明记录编号，例如 falsehood: { action: revoke, record: ex-record-1 }。",
    },
  },
  parts: {},
};
