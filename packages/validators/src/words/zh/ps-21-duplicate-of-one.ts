import type { WordsOf } from "../types.js";

/** PS-21 */
export const duplicateOfOne: WordsOf<"duplicate-of-one"> = {
  title: "重复的意见指向第一条",
  says: {
    fault: {
      message: ({ thing, number, other }) => `${thing}的第 ${number} 条意见写作重复于第 ${other} 条，没有这一条。`,
      hint: () => "请写卷宗里第一条相同意见的编号。",
    },
    ofNothing: {
      message: ({ thing, number }) => `${thing}的第 ${number} 条意见写作重复，没有写明与哪一条重复。`,
      hint: () => "请在 duplicateOf 写明第一条相同意见的编号。",
    },
    ofItself: {
      message: ({ thing, number }) => `${thing}的第 ${number} 条意见写作与自己重复。`,
      hint: () => "请写第一条相同意见的编号；它就是第一条的，删去 duplicateOf。",
    },
    ofDuplicate: {
      message: ({ thing, number, other, first }) =>
        `${thing}的第 ${number} 条意见重复于第 ${other} 条，而那一条自己重复于第 ${first} 条。`,
      hint: ({ first }) => `请直接写第一条：duplicateOf: ${first}。`,
    },
    decidedApart: {
      message: ({ thing, number, other }) => `${thing}的第 ${number} 条意见重复于第 ${other} 条，又单独写了处理结果。`,
      hint: () => "重复的意见在第一条一并答复：disposition 写 duplicate；单独处理的，删去 duplicateOf。",
    },
  },
  parts: {},
};
