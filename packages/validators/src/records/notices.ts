import { inEachOf } from "@mulu/schema";
import type { Finding } from "@mulu/schema";

import { partsOf } from "./code-lists.js";
import { dayNotice } from "./day-notices.js";
import { isFillerThroughout, looksFilled, saysNothing } from "./fillers.js";
import { holdsNumberBeside } from "./numbers-beside.js";
import type { MessageElement, MessageFormat } from "./report.js";
import { registrationNumberDoubt } from "./registration-number.js";
import type { RegistrationNumberDoubt } from "./registration-number.js";
import { isDoubtfulUscc } from "./uscc.js";
import type { Wording } from "./wording.js";

/** What cannot be said for lack of knowledge: fields listed in `unknown` without which nobody can call a record valid. */
const decisive = ["elements", "elements.required", "required"];

/** @public Whether a format is known well enough to call a record valid: its elements, and which of them are required. */
export function isReadInFull({ unknown = [] }: MessageFormat): boolean {
  return !decisive.some((field) => unknown.includes(field));
}

/** @public Why a record without faults cannot be called valid; undefined where it can. */
export function cannotSay(format: MessageFormat): Finding | undefined {
  if (isReadInFull(format)) return undefined;
  return finding(format, undefined, {
    rule: "RECORD-10",
    message: {
      zh: `没有发现不符之处，但不能说这条记录合格：“${format.title.zh}”没有读全，有哪些数据项或者哪些必填，还不知道。`,
      en: `Nothing wrong was found, yet the record cannot be called valid: “${format.title.en}” has not been read in full; which elements it has, or which are required, is not known.`,
    },
    hint: {
      zh: "请以规定这一格式的文件为准；有新版本的，按新版本校验。",
      en: "Go by the document that sets the format; where there is a newer version, validate by that.",
    },
  });
}

/**
 * @public What a record's reader should know although nothing is wrong: what this check takes and the exchange may not,
 * and what it does not ask.
 */
export function recordNotices(record: Readonly<Record<string, unknown>>, format: MessageFormat): Finding[] {
  return [...dateForms(record, format), ...format.elements.flatMap((element) => doubts(record, element, format))];
}

function textOf(record: Readonly<Record<string, unknown>>, code: string): string | undefined {
  const value = Object.hasOwn(record, code) ? record[code] : undefined;
  return typeof value === "string" && value !== "" ? value : undefined;
}

function dateForms(record: Readonly<Record<string, unknown>>, format: MessageFormat): Finding[] {
  const { dateForm } = format;
  if (dateForm === undefined) return [];
  const expected = dateForm.charAt(4);
  const dates = format.elements.filter(({ type }) => type === "date");
  const others = dates.filter(({ code }) => (textOf(record, code)?.charAt(4) ?? expected) !== expected);
  if (others.length === 0) return [];
  const codes = others.map(({ code }) => code);
  const wording = {
    rule: "RECORD-11",
    message: {
      zh: `日期在交换中写作 ${dateForm}；${codes.join("、")} 用了另一种写法。两种写法这里都收，接收单位可能不收。`,
      en: `In exchange dates are written ${dateForm}; ${codes.join(", ")} is written otherwise. Both are taken here; the receiving office may not take it.`,
    },
    hint: { zh: `报送前请改写成 ${dateForm}。`, en: `Write ${dateForm} before you report.` },
  };
  return [finding(format, codes.length === 1 ? codes[0] : undefined, wording)];
}

function doubts(record: Readonly<Record<string, unknown>>, element: MessageElement, format: MessageFormat): Finding[] {
  const value = textOf(record, element.code);
  if (value === undefined) return [];
  if (holdsNumberBeside(element, value)) return [finding(format, element.code, numberBeside(element))];
  const day = dayNotice(element, value, format);
  if (day !== undefined) return [finding(format, element.code, day)];
  const twice = saidTwice(element, value);
  if (twice !== undefined) return [finding(format, element.code, repeated(element, twice))];
  const doubt = element.usually === undefined ? undefined : registrationNumberDoubt(value);
  if (doubt !== undefined) return [finding(format, element.code, registrationNumber(element, doubt))];
  return isFilledIn(element, value) ? [finding(format, element.code, filledIn(element))] : [];
}

/** Elements that tell a subject or a document by number: by the ends of their names in the model. */
const isOfNumber = /(?:number|code)$/i;
/** Elements that tell who it is. */
const isOfName = /(?:name|representative|authority|source)$/i;

/** Whether a value looks like what a form is filled with where there is nothing to fill in. */
function isFilledIn({ name, type, required, usually }: MessageElement, value: string): boolean {
  if (type === "uscc") return isDoubtfulUscc(value);
  if (type !== "text") return false;
  const isNumber = isOfNumber.test(name);
  if ((isNumber || isOfName.test(name) || required === true) && saysNothing(value)) return true;
  // A number whose check digit is right may have a long run in it.
  return isNumber && (usually === undefined ? looksFilled(value) : isFillerThroughout(value));
}

/** The first of the codes side by side that stands there more than once. */
function saidTwice({ codes, openCodes, severalCodes }: MessageElement, value: string): string | undefined {
  if (codes === undefined || severalCodes !== true) return undefined;
  const list = { codes: codes.map((each) => each.value), open: openCodes === true, several: true };
  const parts = partsOf(value, list);
  const twice = parts.find((part, at) => parts.indexOf(part) !== at);
  return twice !== undefined && list.codes.includes(twice) ? twice : undefined;
}

/** A code of the list may be repeated in what is said: it is no value of anybody’s. */
function repeated({ code, title }: MessageElement, twice: string): Wording {
  return {
    rule: "RECORD-17",
    message: {
      zh: `“${title.zh}”（${code}）中“${twice}”写了不止一次。格式不禁止，这里照收，按一次理解还是按几次理解，接收单位可能不同。`,
      en: `“${title.en}” (${code}) names “${twice}” more than once. The format does not forbid it; it is taken, and receiving offices may count it once or several times.`,
    },
    hint: {
      zh: "请核对：重复的删去；确是几项不同的，改写成各自的类别。",
      en: "Check it: take the second out, or, where several different things are meant, name each.",
    },
  };
}

function numberBeside({ code, title }: MessageElement): Wording {
  return {
    rule: "RECORD-15",
    message: {
      zh: `“${title.zh}”（${code}）像是含有自然人的证件号码、手机号码或者银行卡号，而这一项不是填写这类号码的。格式不禁止，这里照收。`,
      en: `“${title.en}” (${code}) seems to hold the number of a person’s identity document, mobile telephone or bank card, for which it is not meant. The format does not forbid it; it is taken.`,
    },
    hint: {
      zh: "请核对；号码填在专门的数据项里，这里删去或者脱敏后再报送、公开。",
      en: "Check it; put the number in the element meant for it, and take it out here or mask it before you report or publish.",
    },
  };
}

function filledIn({ code, title, type }: MessageElement): Wording {
  const what =
    type === "uscc"
      ? {
          zh: "第9至17位多是相同或者依次递增的字符，像是随手填写的",
          en: "has mostly one sign, or digits counted up, in places 9 to 17, as if filled in by hand",
        }
      : { zh: "像是没有内容而随手填写的", en: "looks filled in where there was nothing to fill in" };
  return {
    rule: "RECORD-14",
    message: {
      zh: `“${title.zh}”（${code}）${what.zh}。格式不禁止，这里照收，内容没有核对。`,
      en: `“${title.en}” (${code}) ${what.en}. The format does not forbid it; it is taken, and was not checked.`,
    },
    hint: {
      zh: "请对照证照或者文书核对；没有内容又不是必填的，留空。",
      en: "Compare it with the licence or the document; where there is nothing and nothing is required, leave it out.",
    },
  };
}

function registrationNumber({ code, title }: MessageElement, doubt: RegistrationNumberDoubt): Wording {
  const what = {
    "not-15-digits": { zh: "不是15位数字", en: "is not 15 digits" },
    "check-digit": {
      zh: "是15位数字，末位与校验算法（ISO 7064 MOD 11,10）不符",
      en: "is 15 digits, and the last does not agree with the check algorithm (ISO 7064 MOD 11,10)",
    },
  }[doubt];
  return {
    rule: "RECORD-13",
    message: {
      zh: `“${title.zh}”（${code}）${what.zh}。这一项按文字收下：格式没有规定校验，号码没有核对。`,
      en: `“${title.en}” (${code}) ${what.en}. It is taken as text: the format asks for no check, and the number was not checked.`,
    },
    hint: { zh: "请对照营业执照或者登记档案核对。", en: "Compare it with the business licence or the register." },
  };
}

function finding(format: MessageFormat, field: string | undefined, { rule, message, hint }: Wording): Finding {
  return {
    rule,
    severity: "warning",
    verdict: "cannot-say",
    subject: format.id,
    path: field === undefined ? [] : [field],
    message: inEachOf(message),
    ...(hint === undefined ? {} : { hint: inEachOf(hint) }),
    cites: [],
  };
}
