import type { Text } from "@mulu/schema";

import type { MessageElement, MessageFormat, RecordError } from "./messages.js";

/** An error with what is known about the element it is about. */
export interface Situation {
  key: string;
  element: MessageElement | undefined;
  error: RecordError;
  format: MessageFormat;
}

/** Code and words of one record finding. ID-01 and ID-02 are rules of the rule book; the rest is the format's. */
export interface Wording {
  rule: string;
  message: Text;
  hint?: Text;
}

type Word = (situation: Situation) => Wording;

/** What the schema allows at most. */
function limitOf({ params }: RecordError): number {
  return typeof params.limit === "number" ? params.limit : 0;
}

/** More values than this are not listed. */
const listed = 12;

const byKeyword: Readonly<Record<string, Word>> = {
  required: ({ element, key, format }) => ({
    rule: "RECORD-01",
    message: when(element, format, { zh: `缺少${zh(element, key)}`, en: `${en(element, key)} is missing` }),
    hint: { zh: `请填写 ${key}。`, en: `Give ${key}.` },
  }),
  minLength: ({ element, key }) => ({
    rule: "RECORD-01",
    message: { zh: `${zh(element, key)}不能为空。`, en: `${en(element, key)} may not be empty.` },
  }),
  type: ({ element, key }) => wrongType(element, key),
  maxLength: ({ element, key, error }) => ({
    rule: "RECORD-03",
    message: {
      zh: `${zh(element, key)}超过${limitOf(error)}个字。`,
      en: `${en(element, key)} is longer than ${limitOf(error)} characters.`,
    },
  }),
  enum: codes,
  anyOf: codes,
  pattern: codes,
  multipleOf: number,
  exclusiveMaximum: number,
  exclusiveMinimum: number,
  usccCheck: ({ element, key }) => ({
    rule: "ID-01",
    message: {
      zh: `${zh(element, key)}不是有效的统一社会信用代码：位数、字符或者校验码不对（GB 32100）。`,
      en: `${en(element, key)} is not a valid unified social credit code: length, characters or check character are wrong (GB 32100).`,
    },
    hint: {
      zh: "请对照证照逐位核对；代码为18位，不含字母 I、O、S、V、Z。",
      en: "Compare it with the certificate, place by place; it has 18 places and no letters I, O, S, V or Z.",
    },
  }),
  citizenIdCheck: ({ element, key }) => ({
    rule: "RECORD-06",
    message: {
      zh: `${zh(element, key)}不是有效的公民身份号码：位数、出生日期或者校验码不对（GB 11643）。`,
      en: `${en(element, key)} is not a valid citizen identification number: length, day of birth or check digit are wrong (GB 11643).`,
    },
    hint: {
      zh: "请对照证件逐位核对；末位可以是大写 X。",
      en: "Compare it with the card; the last place may be a capital X.",
    },
  }),
  calendarDate: ({ element, key }) => ({
    rule: "ID-02",
    message: { zh: `${zh(element, key)}不是存在的日期。`, en: `${en(element, key)} is not a day that exists.` },
    hint: { zh: "请写成 2024-02-29 或者 2024/02/29。", en: "Write 2024-02-29 or 2024/02/29." },
  }),
  additionalProperties: unknownElement,
};

/** Words for an error. A keyword without words of its own is named, so that none is ever dropped. */
export function wordings(situation: Situation): Wording {
  const { element, key, error } = situation;
  const word = byKeyword[error.keyword];
  if (word) return word(situation);
  return {
    rule: "RECORD-09",
    message: {
      zh: `${zh(element, key)}不符合数据格式的要求（${error.keyword}）。`,
      en: `${en(element, key)} does not meet the record format (${error.keyword}).`,
    },
  };
}

function zh(element: MessageElement | undefined, key: string): string {
  return element ? `“${element.title.zh}”（${key}）` : `数据项 ${key}`;
}

function en(element: MessageElement | undefined, key: string): string {
  return element ? `“${element.title.en}” (${key})` : `Element ${key}`;
}

/** Adds why an element is required, where it is not always. */
function when(element: MessageElement | undefined, format: MessageFormat, missing: Text): Text {
  const [condition] = Object.entries(element?.requiredWhen ?? {});
  if (!condition || element?.required)
    return { zh: `${missing.zh}，这一项必填。`, en: `${missing.en}; it is required.` };
  const [name, values] = condition;
  const other = format.elements.find((candidate) => candidate.name === name);
  return {
    zh: `${missing.zh}；“${other?.title.zh ?? name}”为${values.map((value) => `“${value}”`).join("、")}时必填。`,
    en: `${missing.en}; it is required when “${other?.title.en ?? name}” is ${values.map((value) => `“${value}”`).join(" or ")}.`,
  };
}

function wrongType(element: MessageElement | undefined, key: string): Wording {
  const rule = "RECORD-02";
  if (key === "") {
    return {
      rule,
      message: {
        zh: "这不是一条记录；记录是以字段代码为键的对象。",
        en: "This is not a record; a record is an object keyed by element codes.",
      },
    };
  }
  const numeric = element?.type === "decimal" || element?.type === "integer";
  const expected: Text = numeric
    ? {
        zh: element.type === "integer" ? "整数，不加引号" : "数字，不加引号",
        en: element.type === "integer" ? "a whole number" : "a number",
      }
    : { zh: "文字，加引号", en: "text" };
  return {
    rule,
    message: { zh: `${zh(element, key)}应当是${expected.zh}。`, en: `${en(element, key)} must be ${expected.en}.` },
  };
}

function codes({ element, key }: Situation): Wording {
  const values = (element?.codes ?? []).map(({ value }) => value);
  const more = values.length > listed;
  const some = values.slice(0, listed);
  return {
    rule: "RECORD-04",
    message: {
      zh: `${zh(element, key)}不在规定的取值之内。`,
      en: `${en(element, key)} is not one of the values allowed.`,
    },
    hint: {
      zh: `可以填：${some.join("、")}${more ? "等" : ""}${element?.openCodes ? "；都不是的写“其他-”加具体内容" : ""}。`,
      en: `Allowed: ${some.join(", ")}${more ? " and others" : ""}${element?.openCodes ? "; for anything else write 其他- and what it is" : ""}.`,
    },
  };
}

function number({ element, key }: Situation): Wording {
  const { precision = 0, scale = 0 } = element ?? {};
  return {
    rule: "RECORD-05",
    message: {
      zh: `${zh(element, key)}的位数超出规定：整数部分最多${precision - scale}位，小数最多${scale}位。`,
      en: `${en(element, key)} has too many digits: at most ${precision - scale} before the point and ${scale} after it.`,
    },
  };
}

/** The SDK's name of an element is the likeliest wrong key. */
function unknownElement({ key, format }: Situation): Wording {
  const meant = format.elements.find(({ code, name }) => name === key || code === key.toUpperCase());
  return {
    rule: "RECORD-07",
    message: {
      zh: `${key} 不是“${format.title.zh}”的数据项，不得多报。`,
      en: `${key} is no element of “${format.title.en}”; nothing beyond the format is reported.`,
    },
    hint: meant
      ? { zh: `是否应为 ${meant.code}（${meant.title.zh}）？`, en: `Is ${meant.code} (${meant.title.en}) meant?` }
      : { zh: "请删去这一项。", en: "Remove it." },
  };
}
