import { foldCompatibility } from "../text.js";
import { numeralSigns, parseChineseNumber } from "./numerals.js";

/**
 * @public A document number in its parts: 国办发〔2020〕49号; an order or an announcement numbered throughout,
 * 国务院令第802号, or by year, 交通运输部令2023年第14号.
 */
export type DocumentNumber =
  | { kind: "numbered"; prefix: string; year: number; number: number }
  | { kind: "order" | "announcement"; issuer: string; year?: number; number: number };

const bracketed = new RegExp(`[〔[【［(（]([${numeralSigns}]{1,6})[〕\\]】］)）]`, "g");

/** Compatibility folded, without white space; brackets around years and numbers in one form. */
export function tidyCitation(text: string): string {
  return foldCompatibility(text)
    .replace(/[\s\p{Cf}]+/gu, "")
    .replace(bracketed, (_, inside: string) => (/^\d{4}$/.test(inside) ? `〔${inside}〕` : `(${inside})`));
}

const forms = { 令: "order", 公告: "announcement" } as const;
type Form = keyof typeof forms;

const ordinal = `第?([${numeralSigns}]{1,9})号`;
/** Where a document number shows itself; its issuer or prefix are the words before. */
const marks = new RegExp(
  [
    `(令|公告)?〔(\\d{4})〕第?(\\d{1,5})号`,
    `(令|公告)\\(?(?:(\\d{4})年)?${ordinal}\\)?`,
    `(令|公告)\\(第?([${numeralSigns}]{1,9})\\)号?`,
    `(?:(\\d{4})年)?第([${numeralSigns}]{1,9})号(令|公告)`,
  ].join("|"),
  "g",
);
const issuerBefore = /[\p{Script=Han}、]{2,40}$/u;
const prefixBefore = /\p{Script=Han}{2,20}$/u;

/** A clause of another document directly before the name: 第五条和国办发. */
const clauseBefore = new RegExp(`^.*[${numeralSigns})][条款项目][、和及与或]*`, "u");

/** Words that lead to a citation and are no part of a name. */
export const leading = /^(?:[\p{P}\p{S}]|根据|依据|依照|按照|违反了?|以及|或者|[和及与或])+/u;

/** Words that lead to a document, or compare with one, with whatever stands before them: 当事人违反国办发… */
const sentenceBefore = /^.*(?:违反|根据|依据|依照|按照|触犯|[参比]照)(?:适用|执行)?了?/u;

/** A document number and where it stands in a tidied text. */
export interface NumberPlace {
  documentNumber: DocumentNumber;
  start: number;
  end: number;
}

/** A day, or a year, that stands before the issuer: （2007年4月5日国务院令第492号）, 2016年财政部令第1号. */
const dayBefore = /(\d{4})年(?:\d{1,2}月\d{1,2}日)?$/;

interface Dated {
  form: Form;
  year: string | undefined;
  number: number;
  name: string;
  day: RegExpExecArray;
}

/** The year of a full day says when it was issued, not how it is numbered. */
function withDay({ form, year, number, name, day }: Dated): ReturnType<typeof read> {
  if (name.length < 2) return undefined;
  const numbered = year ?? (day[0].endsWith("年") ? day[1] : undefined);
  const dated = numbered === undefined ? {} : { year: Number(numbered) };
  const taken = name.length + day[0].length;
  return { documentNumber: { kind: forms[form], issuer: name, ...dated, number }, taken };
}

function read(match: RegExpExecArray, words: string): { documentNumber: DocumentNumber; taken: number } | undefined {
  const [, form1, year1, number1, form2, year2, number2, form3, number3, year4, number4, form4] = match;
  const form = (form1 ?? form2 ?? form3 ?? form4) as Form | undefined;
  const year = year1 ?? year2 ?? year4;
  const number = parseChineseNumber(number1 ?? number2 ?? number3 ?? number4 ?? "") ?? Number(number1);
  const name =
    (form ? issuerBefore : prefixBefore)
      .exec(words)?.[0]
      .replace(clauseBefore, "")
      .replace(sentenceBefore, "")
      .replace(leading, "") ?? "";
  if (!Number.isInteger(number) || number < 1 || name.length < 2) return undefined;
  const before = words.slice(0, words.length - name.length);
  const day = dayBefore.exec(before + name.charAt(0));
  if (day && form) return withDay({ form, year, number, name: name.slice(1), day });
  const dated = year === undefined ? {} : { year: Number(year) };
  if (form) return { documentNumber: { kind: forms[form], issuer: name, ...dated, number }, taken: name.length };
  return { documentNumber: { kind: "numbered", prefix: name, year: Number(year), number }, taken: name.length };
}

/** Every document number of a tidied text, in order. */
export function findDocumentNumbers(text: string): NumberPlace[] {
  const found: NumberPlace[] = [];
  for (const match of text.matchAll(marks)) {
    const after = found.at(-1)?.end ?? 0;
    const reading = read(match, text.slice(Math.max(after, match.index - 40), match.index));
    if (!reading) continue;
    const { documentNumber, taken } = reading;
    found.push({ documentNumber, start: match.index - taken, end: match.index + match[0].length });
  }
  return found;
}

/** @public Reads a document number in the forms people type. @returns undefined when there is none */
export function parseDocumentNumber(text: string): DocumentNumber | undefined {
  return findDocumentNumbers(tidyCitation(text))[0]?.documentNumber;
}

/** @public A document number as official texts write it. */
export function formatDocumentNumber(number: DocumentNumber): string {
  if (number.kind === "numbered") return `${number.prefix}〔${number.year}〕${number.number}号`;
  const form = number.kind === "order" ? "令" : "公告";
  const year = number.year === undefined ? "" : `${number.year}年`;
  return `${number.issuer}${form}${year}第${number.number}号`;
}
