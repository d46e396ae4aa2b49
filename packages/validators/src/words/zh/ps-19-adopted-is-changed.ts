import type { WordsOf } from "../types.js";

/** PS-19 */
export const adoptedIsChanged: WordsOf<"adopted-is-changed"> = {
  title: "采纳的意见须有改动，且改在所议之处",
  says: {
    fault: {
      message: ({ thing, number }) => `${thing}的第 ${number} 条意见写作采纳，却没有写明改动了什么。`,
      hint: () => "请在 change 写明改动的文件（只涉及一个字段的，再写 field）；没有改动的，改写处理结果。",
    },
    notThere: {
      message: ({ thing, number, change }) => `${thing}的第 ${number} 条意见写作采纳，所写的改动 ${change} 不存在。`,
      hint: () => "请写改动后的文件标识，例如 national/information/2027/…；先改动，再写采纳。",
    },
    elsewhere: {
      message: ({ thing, number, change, line }) =>
        `${thing}的第 ${number} 条意见议的是“${line}”一行，所写的改动 ${change} 却不在那里。`,
      hint: ({ line }) => `请写“${line}”一行所及的文件和字段；议的是另一行的，改正 line。`,
    },
    notProposed: {
      message: ({ thing, number, change }) =>
        `${thing}的第 ${number} 条意见所写的改动 ${change} 不在征求意见的版本里，也不在任何一行里。`,
      hint: () => "请写征求意见的版本中的文件，或者卷宗 lines 所及的文件。",
    },
    open: {
      message: ({ thing, number, line }) =>
        `${thing}的第 ${number} 条意见写作采纳；“${line}”一行没有写明所及的文件，是否改在那里无法判断。`,
      hint: ({ line }) => `请在“${line}”一行写明 thing。`,
    },
  },
  parts: {},
};
