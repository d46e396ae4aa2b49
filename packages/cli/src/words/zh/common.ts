import type { Sentences } from "@mulu/schema";

import type { CommonMessages } from "../messages/common.js";

/** 几处都说的话。 */
export const common: Sentences<CommonMessages> = {
  "cannot-read": ({ name, what }) => `无法读取 ${name}：${what}`,
  "in-brackets": ({ title }) => `（${title}）`,
  colon: () => "：",
  "did-you-mean": ({ like }) => `，是不是 ${like}？`,
  "id-and-words": ({ id, more }) => `${id}：${more}`,
  "error-state": () => "错误",
  "title-english": () => "英文名称",
  "cannot-say": () => "无法判断",
  "change-column": () => "变化",
  "whom-column": () => "对象",
  fingerprint: () => "指纹",
  semicolon: () => "；",
  "version-itself": ({ ofVersion }) => `版本自身的文号、日期、来源 ${ofVersion} 处`,
  "none-shown": () => "（无）",
  "cannot-say-head": () => "无法判断",
  "cannot-write-name-may": ({ file, shown }) => `不能写 ${file}，可以写 ${shown}`,
};
