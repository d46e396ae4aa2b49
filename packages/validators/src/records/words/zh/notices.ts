import type { Sentences } from "@mulu/schema";

import type { NoticeMessages } from "../messages.js";

/** Of what is taken, and deserves a look. */
export const notices: Sentences<NoticeMessages> = {
  "not-read": ({ format }) =>
    `没有发现不符之处，但不能说这条记录合格：“${format}”没有读全，有哪些数据项或者哪些必填，还不知道。`,
  "not-read-hint": () => "请以规定这一格式的文件为准；有新版本的，按新版本校验。",
  "date-form-here": ({ form, codes }) =>
    `日期在交换中写作 ${form}；${codes} 用了另一种写法。两种写法这里都收，接收单位可能不收。`,
  "date-form-here-hint": ({ form }) => `报送前请改写成 ${form}。`,
  "said-twice": ({ title, code, twice }) =>
    `“${title}”（${code}）中“${twice}”写了不止一次。格式不禁止，这里照收，按一次理解还是按几次理解，接收单位可能不同。`,
  "said-twice-hint": () => "请核对：重复的删去；确是几项不同的，改写成各自的类别。",
  "number-beside": ({ title, code }) =>
    `“${title}”（${code}）像是含有自然人的证件号码、手机号码或者银行卡号，而这一项不是填写这类号码的。格式不禁止，这里照收。`,
  "number-beside-hint": () => "请核对；号码填在专门的数据项里，这里删去或者脱敏后再报送、公开。",
  "filled-in": ({ title, code, what }) => `“${title}”（${code}）${what}。格式不禁止，这里照收，内容没有核对。`,
  "filled-in-hint": () => "请对照证照或者文书核对；没有内容又不是必填的，留空。",
  "registration-number": ({ title, code, what }) =>
    `“${title}”（${code}）${what}。这一项按文字收下：格式没有规定校验，号码没有核对。`,
  "registration-number-hint": () => "请对照营业执照或者登记档案核对。",
  early: ({ title, code, first }) =>
    `“${title}”（${code}）早于 ${first}，不会是行政、司法机关行为的日期，像是没有日期时由系统填入的。格式不禁止，这里照收。`,
  "early-hint": () => "请对照文书核对；没有日期又不是必填的，留空。",
  late: ({ title, code, year, day }) =>
    `“${title}”（${code}）在 ${year} 年以后；本库数据截至 ${day}，这一天是否已到无从核对，像是填错的。格式不禁止，这里照收。`,
  "late-hint": () => "请对照文书核对：已经作出的行为，日期不会在以后；数据较旧的，请更新 Mulu。",
  "filled-in-uscc": () => "第9至17位多是相同或者依次递增的字符，像是随手填写的",
  "filled-in-text": () => "像是没有内容而随手填写的",
  "not-15-digits": () => "不是15位数字",
  "check-digit": () => "是15位数字，末位与校验算法（ISO 7064 MOD 11,10）不符",
};
