import type { Sentences } from "@mulu/schema";

import type { ElementMessages } from "../messages.js";

/** Of elements: what is missing, foreign, or of another type. */
export const elements: Sentences<ElementMessages> = {
  "element-titled": ({ title, key }) => `“${title}”（${key}）`,
  element: ({ key }) => `数据项 ${key}`,
  about: ({ name, what }) => `${name}${what}`,
  "leave-out": () => "没有内容的，整项不写；空的文字和 null 都不等于不写。",
  "empty-required": () => "不能为空，这一项必填。",
  empty: () => "是空的。",
  give: ({ key }) => `请填写 ${key}。`,
  "too-long": ({ limit }) => `超过${limit}个字。`,
  "not-in-form": ({ keyword }) => `不符合数据格式的要求（${keyword}）。`,
  missing: ({ name }) => `缺少${name}，这一项必填。`,
  "missing-when": ({ name, other, values }) => `缺少${name}；“${other}”为${values}时必填。`,
  quoted: ({ value }) => `“${value}”`,
  either: ({ first, other }) => `${first}、${other}`,
  "no-record": () => "这不是一条记录；记录是以字段代码为键的对象。",
  "whole-number": () => "整数，不加引号",
  number: () => "数字，不加引号",
  text: () => "文字，加引号",
  "wrong-type": ({ expected }) => `应当是${expected}。`,
  foreign: ({ name, format }) => `${name} 不是“${format}”的数据项，不得多报。`,
  "is-it-meant": ({ code, title }) => `是否应为 ${code}（${title}）？`,
  remove: () => "请删去这一项。",
  rest: ({ count, most }) => `另有${count}处不符合，没有逐一列出（每条记录最多列${most}处）。`,
  "rest-hint": () => "请先改正列出的，再校验一次。",
};
