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
    notGiven: {
      message: ({ id, field }) => `“${id}”没有给出“${field}”，无法判断。`,
      hint: ({ key }) => `请写明 ${key} 后重新检查。`,
    },
    notInCatalog: {
      message: ({ id, field, thing }) => `${thing}没有写明“${field}”，因此对“${id}”无法判断。`,
      hint: ({ document }) =>
        `这是目录的空缺（${document}），不是填报的问题；补充填报也无法判断，请向目录的编制单位提出。`,
    },
    notInCalendar: {
      message: ({ id, year }) =>
        `“${id}”的期限按工作日计算，经过 ${year} 年，Mulu 的节假日日历还没有该年的安排，无法判断。`,
      hint: () => "这是 Mulu 日历的空缺，不是填报的问题，也不是目录的空缺；请在该年节假日安排公布后更新 Mulu。",
    },
  },
  parts: {
    codes: () => "代码",
    admit: ({ missing }) => `来源确实没有写明的，请写 unknown: [${missing}]，让缺口看得见。`,
  },
};
