import type { Sentences } from "@mulu/schema";

import type { ValueMessages } from "../messages.js";

/** Of values: what a code, number, day or text may be. */
export const values: Sentences<ValueMessages> = {
  "empty-part": ({ part }) => `并列的第${part}部分是空的。`,
  "empty-part-hint": () => "请删去多余的分隔符。",
  "not-listed": () => "不在规定的取值之内。",
  "part-not-listed": ({ part }) => `并列的第${part}部分不在规定的取值之内。`,
  allowed: ({ values }) => `可以填：${values}`,
  "allowed-among-others": ({ values }) => `可以填：${values}等`,
  several: () => "有几类的，每一类照列表写，用分号隔开",
  "open-beside": () => "只有列表中没有的那一类写“其他-”加具体内容，不要把列表中已有的也并进去",
  open: () => "都不是的写“其他-”加具体内容",
  "and-also": ({ first, other }) => `${first}；${other}`,
  sentence: ({ said }) => `${said}。`,
  "uscc.length": () => "不是有效的统一社会信用代码：应为18位，位数不对（GB 32100）。",
  "uscc.characters": () => "不是有效的统一社会信用代码：有的位上是不允许的字符（GB 32100）。",
  "uscc.structure": () =>
    "不是有效的统一社会信用代码：登记管理部门、机构类别或者行政区划部分不成立，或者是占位的填充值（GB 32100）。",
  "uscc.check-character": () => "不是有效的统一社会信用代码：位数和字符都对，末位校验码与 GB 32100 的算法不符。",
  "uscc-hint.check-character": () =>
    "请对照证照逐位核对。证照上就是这样写的，就不是填错，不要改动代码：2016年以前发出的个别代码，校验码本来就与算法不符。请向登记管理部门核实，由平台按核实结果处理。",
  "uscc-hint": () => "请对照证照逐位核对；代码为18位，不含字母 I、O、S、V、Z。",
  "citizen.length": () => "不是有效的公民身份号码：应为18位，位数不对（GB 11643）。",
  "citizen.characters": () => "不是有效的公民身份号码：前17位应为数字，末位为数字或者大写 X（GB 11643）。",
  "citizen.structure": () => "不是有效的公民身份号码：地址码或者出生年份不成立（GB 11643）。",
  "citizen.birth-date": () => "不是有效的公民身份号码：其中的出生日期不存在（GB 11643）。",
  "citizen.check-character": () => "不是有效的公民身份号码：末位校验码与 GB 11643 的算法不符。",
  "citizen-hint": () => "请对照证件逐位核对；末位可以是大写 X。",
  "date-hint": () => "请写成 2024-02-29 或者 2024/02/29。",
  "date-form": () => "的日期写法不对：年四位，月、日各两位。",
  "no-such-day": () => "不是存在的日期。",
  "less-than": ({ minimum }) => `不能小于${minimum}。`,
  "digits-before": ({ count }) => `的整数部分超过${count}位。`,
  "digits-after": ({ count }) => `的小数超过${count}位。`,
  "control-characters": () => "含有看不见的控制字符。",
  "control-characters-hint": () => "请删去，通常是从别的系统导出时带来的。",
  blank: () => "只有空白或者看不见的字符，等于没有填写。",
  nothing: () => "不能为空。",
  before: ({ title, code }) => `早于“${title}”（${code}），前后矛盾。`,
  "before-hint": () => "请核对这两个日期。",
};
