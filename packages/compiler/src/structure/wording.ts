import type { Text } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import type { StructuralCode } from "../codes.js";
import type { ValuePath } from "../compilation.js";
import { slipInValue } from "../read/typing-slips.js";
import type { Mistake } from "./mistakes.js";
import type { FieldNote } from "./schemas.js";

/** What a message may draw on beside the mistake itself. */
export interface WordingContext {
  note: FieldNote;
  /** Titles of the allowed values, by code, from the vocabularies. */
  titleOf: (codes: readonly string[]) => (code: string) => Text | undefined;
}

/** A mistake put into words. */
export interface Worded {
  code: StructuralCode;
  message: Text;
  hint: Text;
}

const typeNames: Readonly<Record<string, Text>> = {
  string: { zh: "文字", en: "text" },
  number: { zh: "数字", en: "a number" },
  integer: { zh: "整数", en: "a whole number" },
  boolean: { zh: "true 或者 false", en: "true or false" },
  array: { zh: "列表", en: "a list" },
  object: { zh: "一组字段", en: "a group of fields" },
  null: { zh: "空", en: "empty" },
};

/** A path as a person writes it: basis[0].instrument. */
export function pathInWords(path: ValuePath): string {
  return path.reduce<string>((text, segment) => {
    if (typeof segment === "number") return `${text}[${segment}]`;
    return text === "" ? segment : `${text}.${segment}`;
  }, "");
}

function named(path: ValuePath, note: FieldNote): Text {
  const name = pathInWords(path);
  if (name === "") return { zh: "整个文件", en: "the whole file" };
  return {
    zh: note.zh === undefined || note.zh === "" ? name : `${name}（${note.zh}）`,
    en: name,
  };
}

function shown(data: unknown): string {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function typeOf(data: unknown): Text {
  const type = data === null ? "null" : Array.isArray(data) ? "array" : typeof data;
  return typeNames[type] ?? { zh: type, en: type };
}

/** Keywords that a sign of Chinese typing may break: those of values that are no prose. */
const broken: ReadonlySet<string> = new Set(["type", "anyOf", "oneOf", "enum", "const", "pattern", "format"]);

/** The words of a mistake, by the keyword that found it; of one that a sign makes, by that sign. */
export function word(mistake: Mistake, context: WordingContext): Worded {
  const { path, data, keyword } = mistake;
  const worded = byKeyword(mistake, context);
  const slip = typeof data === "string" && broken.has(keyword) ? slipInValue(data) : undefined;
  if (!slip) return worded;
  const { zh, en } = named(path, context.note);
  const { place, sign, name, write } = slip;
  return {
    code: worded.code,
    message: {
      zh: `${zh}的“${shown(data)}”第 ${place} 个字是${name.zh}“${sign}”，YAML 不认。`,
      en: `Sign ${place} of “${shown(data)}” in ${en} is ${name.en} “${sign}”, which is no sign of YAML.`,
    },
    hint: { zh: `请改为${write.zh}。`, en: `Write ${write.en}.` },
  };
}

function byKeyword(mistake: Mistake, context: WordingContext): Worded {
  switch (mistake.keyword) {
    case "required":
      return missing(mistake, context.note);
    case "additionalProperties":
      return unknownField(mistake, context.note);
    case "type":
    case "anyOf":
    case "oneOf":
      return wrongType(mistake, context.note);
    case "enum":
    case "const":
      return notInList(mistake, context);
    case "pattern":
    case "format":
    case "propertyNames":
      return badFormat(mistake, context.note);
    default:
      return outOfBounds(mistake, context.note);
  }
}

function example(note: FieldNote): Text {
  if (note.example === undefined) return { zh: "", en: "" };
  return { zh: `，例如 ${shown(note.example)}`, en: `, such as ${shown(note.example)}` };
}

function missing({ path, params }: Mistake, note: FieldNote): Worded {
  const field = named([...path, String(params.missingProperty)], note);
  return {
    code: structuralCodes.missingField,
    message: { zh: `缺少必填字段 ${field.zh}。`, en: `The field ${field.en} is missing.` },
    hint: { zh: `请补写 ${field.zh}${example(note).zh}。`, en: `Add ${field.en}${example(note).en}.` },
  };
}

function unknownField({ path, params, meant }: Mistake, note: FieldNote): Worded {
  const field = pathInWords([...path, String(params.additionalProperty)]);
  const allowed = note.fields.join("、");
  return {
    code: structuralCodes.unknownField,
    message: { zh: `没有 ${field} 这个字段。`, en: `There is no field ${field}.` },
    hint:
      meant === undefined
        ? { zh: `此处可以写：${allowed}。`, en: `Allowed here: ${allowed.replaceAll("、", ", ")}.` }
        : { zh: `是不是 ${meant}？`, en: `Did you mean ${meant}?` },
  };
}

function wrongType({ path, params, data, keyword }: Mistake, note: FieldNote): Worded {
  const field = named(path, note);
  const types = keyword === "type" ? [params.type].flat().map(String) : ["string", "array"];
  const wanted = (language: "zh" | "en", or: string): string =>
    types.map((type) => typeNames[type]?.[language] ?? type).join(or);
  const quote = types.includes("string") && typeof data === "number";
  return {
    code: structuralCodes.wrongType,
    message: {
      zh: `${field.zh}应当是${wanted("zh", "或者")}，现在是${typeOf(data).zh}${data === null ? "" : `（${shown(data)}）`}。`,
      en: `${field.en} should be ${wanted("en", " or ")}, but is ${typeOf(data).en}${data === null ? "" : ` (${shown(data)})`}.`,
    },
    hint: quote
      ? { zh: `请加引号："${shown(data)}"。`, en: `Put it in quotes: "${shown(data)}".` }
      : typeHint(types, example(note), data),
  };
}

/** What is written for yes and no elsewhere. */
const yes = /^(?:是|有|可以?|对|yes|y|on|√|✓|✔)$/i;
const no = /^(?:否|无|不|不是|没有|no|n|off|×|✗|✘)$/i;

function typeHint(types: readonly string[], eg: Text, data: unknown): Text {
  if (types.includes("boolean") && typeof data === "string") {
    if (yes.test(data)) return { zh: "“是”写作 true。", en: "Yes is written true." };
    if (no.test(data)) return { zh: "“否”写作 false。", en: "No is written false." };
    return { zh: "“是”写作 true，“否”写作 false。", en: "Yes is written true, no is written false." };
  }
  if (types.includes("object")) {
    return {
      zh: "请写成一组字段，例如 { zh: 中文名称, en: English title }。",
      en: "Write a group of fields, such as { zh: 中文名称, en: English title }.",
    };
  }
  if (types.includes("array") && !types.includes("string")) {
    return {
      zh: "请写成列表，例如 [ 甲, 乙 ]，只有一项也要加方括号。",
      en: "Write a list, such as [ one, two ], brackets even for one.",
    };
  }
  return { zh: `请改写${eg.zh}。`, en: `Rewrite it${eg.en}.` };
}

function notInList({ path, params, data }: Mistake, { note, titleOf }: WordingContext): Worded {
  const field = named(path, note);
  const allowed = [params.allowedValues ?? params.allowedValue].flat().map(String);
  const title = titleOf(allowed);
  const list = (language: "zh" | "en"): string[] =>
    allowed.map((code) => {
      const text = title(code)?.[language];
      if (text === undefined) return code;
      return language === "zh" ? `${code}（${text}）` : `${code} (${text})`;
    });
  const isCommitment = allowed.includes("approval-substitution");
  return {
    code: isCommitment ? structuralCodes.commitmentType : structuralCodes.notInList,
    message: {
      zh: `${field.zh}的值“${shown(data)}”不在允许的范围内。`,
      en: `“${shown(data)}” is not an allowed value of ${field.en}.`,
    },
    hint: { zh: `可以写：${list("zh").join("、")}。`, en: `Allowed: ${list("en").join(", ")}.` },
  };
}

function badFormat({ path, params, data, keyword }: Mistake, note: FieldNote): Worded {
  const field = named(path, note);
  const written = keyword === "propertyNames" ? String(params.propertyName) : shown(data);
  const isDate = params.format === "date";
  return {
    code: isDate ? structuralCodes.dateForm : structuralCodes.badFormat,
    message: {
      zh: isDate ? `${field.zh}的“${written}”不是日历上的日期。` : `${field.zh}的“${written}”写法不对。`,
      en: isDate
        ? `“${written}” in ${field.en} is not a calendar date.`
        : `“${written}” in ${field.en} is written the wrong way.`,
    },
    hint: isDate ? { zh: "日期写作 2026-11-20。", en: "Write dates as 2026-11-20." } : formatHint(params, note),
  };
}

function formatHint(params: Mistake["params"], note: FieldNote): Text {
  if (params.format === "uri")
    return {
      zh: "请写完整网址，例如 https://www.example.org/。",
      en: "Write a full address, such as https://www.example.org/.",
    };
  const eg = example(note);
  const pattern = params.pattern ?? "";
  const rule = pattern === "" ? articleNumbers : patternInWords(pattern);
  return { zh: `${rule.zh}${eg.zh}。`, en: `${rule.en}${eg.en}.` };
}

const articleNumbers: Text = {
  zh: "条号用阿拉伯数字，从 1 起，前面不加 0（78，不写 078），“之一”写作 133-1",
  en: "Article numbers in Arabic digits, from 1, without leading zeros (78, not 078); 之一 is written 133-1",
};

/** The patterns of the model in words; a pattern without words is shown as it is. */
function patternInWords(pattern: string): Text {
  const words: Readonly<Record<string, Text>> = {
    "^[a-z0-9]+(-[a-z0-9]+)*$": {
      zh: "用小写英文字母、数字和连字符",
      en: "Lower-case letters, digits and hyphens",
    },
    "^[a-z0-9]+([-./][a-z0-9]+)*$": {
      zh: "写对象的路径，不加 .yaml，用小写英文、数字、连字符和斜线，例如 national/information/2024",
      en: "The path of the thing without .yaml, such as national/information/2024",
    },
    "^[1-9]\\d{0,3}(-[1-9]\\d?)?$": articleNumbers,
    "^[1-9]\\d{5}$": { zh: "六位行政区划代码", en: "Six digits of GB/T 2260" },
    "^P(?!$)(\\d{1,3}Y)?(\\d{1,3}M)?(\\d{1,5}D)?$": {
      zh: "期限写作 P3Y（三年）、P6M（六个月）、P5D（五日）",
      en: "Write P3Y for three years, P6M for six months, P5D for five days",
    },
    "^https?://": { zh: "网址以 http:// 或者 https:// 开头", en: "An address begins with http:// or https://" },
  };
  return words[pattern] ?? { zh: `应当符合 ${pattern}`, en: `It must match ${pattern}` };
}

function outOfBounds({ path, params, data, keyword }: Mistake, note: FieldNote): Worded {
  const field = named(path, note);
  const limit = String(params.limit ?? "");
  const bounds: Readonly<Record<string, Text>> = {
    minLength: { zh: `不得少于 ${limit} 个字`, en: `needs at least ${limit} characters` },
    maxLength: { zh: `不得超过 ${limit} 个字`, en: `may have at most ${limit} characters` },
    minimum: { zh: `不得小于 ${limit}`, en: `may not be less than ${limit}` },
    maximum: { zh: `不得大于 ${limit}`, en: `may not be more than ${limit}` },
    minItems: { zh: `至少写 ${limit} 项`, en: `needs at least ${limit} items` },
    maxItems: { zh: `最多写 ${limit} 项`, en: `may have at most ${limit} items` },
  };
  const rule = bounds[keyword] ?? { zh: `不符合要求（${keyword}）`, en: `breaks a limit (${keyword})` };
  return {
    code: structuralCodes.outOfBounds,
    message: { zh: `${field.zh}${rule.zh}。`, en: `${field.en} ${rule.en}.` },
    hint: { zh: `现在写的是“${shown(data)}”。`, en: `It now reads “${shown(data)}”.` },
  };
}
