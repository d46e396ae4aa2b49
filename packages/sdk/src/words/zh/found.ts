import type { Sentences } from "@mulu/schema";

import type { FoundMessages } from "../messages/found.js";

/** 收到的是什么。 */
export const found: Sentences<FoundMessages> = {
  "empty-text": () => "空的文字",
  text: ({ text }) => `“${text}”`,
  "long-text": ({ text, length }) => `“${text}”（共 ${length} 个字符）`,
  "no-number": () => "不是数的数值（NaN）",
  number: ({ value }) => `数字 ${value}`,
  nothing: () => "什么也没有",
  flag: ({ value }) => `布尔值 ${value}`,
  bigint: () => "大整数（bigint）",
  symbol: () => "符号（symbol）",
  function: () => "函数",
  null: () => "空值 null",
  list: () => "列表",
  object: () => "对象",
};
