import type { SharedWords } from "../types.js";

export const shared: SharedWords = {
  says: {
    unknown: { message: ({ thing, field }) => `${thing}的资料来源没有写明${field}，本规则暂时无法判断。` },
    throughout: {
      message: ({ thing, count, field }) =>
        `${thing}的资料来源没有写明其中 ${count} 项的${field}，本规则对它们暂时无法判断。`,
      hint: ({ field, missing }) =>
        `来源写明某一项的${field}时，写进该项的文件；各项都写明后，从 unknownThroughout 中删去 ${missing}。`,
    },
  },
  parts: { admit: ({ missing }) => `来源确实没有写明的，请写 unknown: [${missing}]，让缺口看得见。` },
};
