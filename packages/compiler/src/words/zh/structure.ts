import type { StructureMessages, StructureParts } from "../messages/structure.js";
import type { PartsOf, WordsOf } from "../types.js";

/** What is wrong with the fields and values of a file. */
export const structureMessages: WordsOf<StructureMessages> = {
  "missing-field": {
    message: ({ field }) => `缺少必填字段 ${field}。`,
    hint: ({ field, example }) => `请补写 ${field}${example}。`,
  },
  "unknown-field": {
    message: ({ field }) => `没有 ${field} 这个字段。`,
    hint: (said) => said["what-to-do"],
  },
  "wrong-type": {
    message: ({ field, wanted, is, value }) => `${field}应当是${wanted}，现在是${is}${value}。`,
    hint: (said) => said["what-to-do"],
  },
  "not-in-list": {
    message: ({ field, value }) => `${field}的值“${value}”不在允许的范围内。`,
    hint: ({ allowed }) => `可以写：${allowed}。`,
  },
  "no-date": {
    message: ({ field, value }) => `${field}的“${value}”不是日历上的日期。`,
    hint: () => "日期写作 2026-11-20。",
  },
  "wrong-form": {
    message: ({ field, value }) => `${field}的“${value}”写法不对。`,
    hint: ({ form, example }) => `${form}${example}。`,
  },
  "out-of-bounds": {
    message: ({ field, bound }) => `${field}${bound}。`,
    hint: ({ value }) => `现在写的是“${value}”。`,
  },
  "sign-in-value": {
    message: ({ field, value, place, name, sign }) =>
      `${field}的“${value}”第 ${place} 个字是${name}“${sign}”，YAML 不认。`,
    hint: ({ write }) => `请改为${write}。`,
  },
  "too-many-mistakes": {
    message: ({ count, limit }) => `该文件共有 ${count} 处错误，只列出前 ${limit} 处。`,
    hint: () => "文件的种类可能放错了，请先对照同类文件。",
  },
  "absent-twice": {
    message: ({ field, list, otherList, other }) => `${field} 既在 ${list} 中，又在 ${otherList} 中（${other}）。`,
    hint: () => oneWord,
  },
  "absent-beside-value": { message: ({ field, list }) => `${field} 有值，却列在 ${list} 中。`, hint: () => oneWord },
  "stray-address": {
    message: ({ address }) =>
      `这里写了网址“${address}”。网址只写在来源代码表的 url、版本和卷宗的 publication.url、名单的 standardPublication.url 和卷宗的 materials.url、windows.receives.url 里。`,
    hint: () =>
      "请删去网址，用来源键说明出处，例如 provenance: { source: seed000, … }；可公开的网址登记到 catalogs/vocabularies/sources.yaml 的 url。",
  },
  "nobody-named": {
    message: ({ index }) => `collectedBy[${index}] 没有写明是谁：缺少 organization 或者 title。`,
    hint: () =>
      "已登记的机构写 organization: 机构标识，条文的称谓写 title: { zh: 税务机关, en: Tax authorities }，两者都有的都写。",
  },
  "no-such-field-named": {
    message: ({ list, name }) => `${list} 中的 ${name} 不是这类文件的字段。`,
    hint: (said) => said["what-to-do"],
  },
  "real-subject": {
    message: ({ what }) => `这里像是真实主体的${what}。目录不得包含真实的个人和单位。`,
    hint: () => "请删去；举例时使用未分配的区划 999999，例如 91999999MA0000001N。已经提交的，请一并从历史记录中清除。",
  },
  "same-item": {
    message: ({ item, first }) => `${item} 与 ${first} 完全相同。`,
    hint: () => "列表中同一项只写一次：请删去一项，或者改成本来要写的内容。",
  },
  "text-flaw": {
    message: ({ field, flaw }) => `${field}的文字${flaw}。`,
    hint: (said) => said["what-to-do"],
  },
};

const oneWord =
  "一个字段要么有值，要么只用一个词写明为什么没有：unknown 不知道，noneStated 条文没有写明，byReference 条文指向别处。请只留一处。";
const saySomething = "请写出内容；来源没有写明的，删去该字段，并列入 unknown。";
const noBlanks = "请删去多余的空白，中间用普通空格；运行 mulu check --fix 可以自动改正。";

export const structureParts: PartsOf<StructureParts> = {
  "type.string": () => "文字",
  "type.number": () => "数字",
  "type.integer": () => "整数",
  "type.boolean": () => "true 或者 false",
  "type.array": () => "列表",
  "type.object": () => "一组字段",
  "type.null": () => "空",
  "form.slug": () => "用小写英文字母、数字和连字符",
  "form.path": () => "写对象的路径，不加 .yaml，用小写英文、数字、连字符和斜线，例如 national/information/2024",
  "form.article": () => "条号用阿拉伯数字，从 1 起，前面不加 0（78，不写 078），“之一”写作 133-1",
  "form.division": () => "六位行政区划代码",
  "form.duration": () => "期限写作 P3Y（三年）、P6M（六个月）、P5D（五日）",
  "form.address": () => "网址以 http:// 或者 https:// 开头",
  "form.full-address": () => "请写完整网址，例如 https://www.example.org/",
  "form.pattern": ({ pattern }) => `应当符合 ${pattern}`,
  "bound.minLength": ({ limit }) => `不得少于 ${limit} 个字`,
  "bound.maxLength": ({ limit }) => `不得超过 ${limit} 个字`,
  "bound.minimum": ({ limit }) => `不得小于 ${limit}`,
  "bound.maximum": ({ limit }) => `不得大于 ${limit}`,
  "bound.minItems": ({ limit }) => `至少写 ${limit} 项`,
  "bound.maxItems": ({ limit }) => `最多写 ${limit} 项`,
  "bound.other": ({ limit }) => `不符合要求（${limit}）`,
  "subject.citizen-id": () => "公民身份号码",
  "subject.mobile-number": () => "手机号码",
  "subject.landline": () => "固定电话号码",
  "subject.bank-card": () => "银行卡号",
  "subject.passport": () => "护照号码",
  "subject.travel-permit": () => "通行证、居留证件号码",
  "subject.officer-paper": () => "军官证、警官证等证件号码",
  "subject.uscc": () => "统一社会信用代码",
  "trait.email": () => "电子邮箱",
  "trait.messenger": () => "网络账号",
  "trait.plate": () => "车牌号码",
  "trait.birth": () => "出生日期",
  "trait.home": () => "住址",
  "mend.blank": () => saySomething,
  "mend.no-word": () => saySomething,
  "mend.form": () => "请删去该字重新输入；从 PDF 复制的文字容易带入这类字形。",
  "mend.sign": () => "请删去该字符重新输入；目录的文字一律写成一行，不含换行、控制字符和不可见字符。",
  "mend.edges": () => noBlanks,
  "mend.space": () => noBlanks,
  "whole-file": () => "整个文件",
  "field-and-name": ({ field, name }) => `${field}（${name}）`,
  "such-as": ({ example }) => `，例如 ${example}`,
  "in-brackets": ({ value }) => `（${value}）`,
  or: ({ one, other }) => `${one}或者${other}`,
  "code-and-title": ({ code, title }) => `${code}（${title}）`,
  "fields-here": ({ fields }) => `此处可以写：${fields}。`,
  "fields-below": ({ fields }) => `可以写：${fields}，或者其下的字段。`,
  "did-you-mean": ({ meant }) => `是不是 ${meant}？`,
  "put-in-quotes": ({ value }) => `请加引号："${value}"。`,
  "yes-is-true": () => "“是”写作 true。",
  "no-is-false": () => "“否”写作 false。",
  "yes-true-no-false": () => "“是”写作 true，“否”写作 false。",
  "write-a-group": () => "请写成一组字段，例如 { zh: 中文名称, en: English title }。",
  "write-a-list": () => "请写成列表，例如 [ 甲, 乙 ]，只有一项也要加方括号。",
  "rewrite-it": ({ example }) => `请改写${example}。`,
  "key-of": ({ field }) => `${field}下的字段名`,
  "key-of-file": () => "文件最外层的字段名",
  "fix-date": () => "统一日期写法",
  "fix-quotes": () => "加上引号",
  "fix-blanks": () => "改正空白",
};
