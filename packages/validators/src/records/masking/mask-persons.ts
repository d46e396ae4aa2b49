import { personalMarksIn } from "../contacts.js";
import type { PersonalMark } from "../contacts.js";
import { isUscc } from "../uscc.js";
import { numbersIn } from "./number-places.js";
import { narrow } from "../narrow.js";
import { readingsOf } from "../readings.js";
import { addressPlaces } from "./address-places.js";
import { namesIn, nameUpTo } from "./names/names-in.js";

/** @public What is masked in a text: a number of a paper, a telephone, an account, a code of a business, and so on. */
export type MaskedKind = "paper" | "telephone" | "account" | "number" | "name" | "address" | "web-page" | PersonalMark;

/** @public A text in which nothing names or reaches a natural person any more, as far as that can be told. */
export interface MaskedText {
  text: string;
  /** How often something of each kind was masked; kinds of which there was nothing are left out. */
  masked: Partial<Record<MaskedKind, number>>;
  /**
   * Words of `text` of which nobody can tell whether they name a person: then it must not be shown before somebody has
   * read it. They are given for whoever holds the text, and go into no report.
   */
  doubts: string[];
}

interface Span {
  start: number;
  end: number;
  kind: MaskedKind;
}

/** @public What stands in the text in place of what was masked, by its kind. */
export const maskWords: Readonly<Record<MaskedKind, string>> = {
  paper: "【证件号】",
  telephone: "【电话】",
  account: "【账号】",
  number: "【号码】",
  name: "【姓名】",
  address: "【地址】",
  email: "【邮箱】",
  messenger: "【网络账号】",
  plate: "【车牌】",
  birth: "【出生日期】",
  "web-page": "【网址】",
};

/** Marks in looser forms than a published record would show: whoever writes one means a person to be found by it. */
const looser: readonly (readonly [kind: MaskedKind, shape: RegExp])[] = [
  [
    "email",
    /(?<![\w.+-])[\w.+-]{1,64}\s{0,2}(?:@|#|\[at\]|\(at?\)|【at】|艾特|圈a|\sat\s|☆)\s{0,2}(?:[a-z\d-]{1,63}\s{0,2}(?:\.|。|点|\sdot\s|\[dot\]|\(dot\))\s{0,2}){1,4}[a-z]{2,24}/giu,
  ],
  // A page of a network leads to who has it; where to find a law is said by its title.
  ["web-page", /(?:[a-z][a-z+.-]{1,15}:\/\/|www\.)[^\s"'<>）】》，。；、]{2,500}/giu],
  [
    "web-page",
    /(?<![\w.@-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|cn|net|org|edu|gov|io|info|top|xyz|cc)(?![\w-])[^\s"'<>）】》，。；、]{0,500}/giu,
  ],
  ["email", /(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d.-]{2,60}/gu],
  [
    "plate",
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]\s?[A-HJ-NP-Z]\s?[·•.\s-]?\s?(?=[A-Z\s]{0,4}\d)(?:[A-HJ-NP-Z\d]\s?){4,5}[A-HJ-NP-Z\d学挂警港澳领](?![A-Za-z\d])/giu,
  ],
  // Its digits in Chinese: 鲁A一二三四五.
  [
    "plate",
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]\s?[A-HJ-NP-Z]\s?[·•.\s-]?(?:[A-HJ-NP-Z\d]\s?){0,2}(?:[\d〇零一二三四五六七八九幺]\s?){3,6}/giu,
  ],
  ["account", /(?:账号|帐号|账户|帐户|卡号|开户行?|银行|信用社|支行)[号码为是:：，,\s]{0,6}\d[\d -]{4,24}\d/gu],
  [
    "messenger",
    /(?:微信|薇信|QQ|扣扣|抖音|微博|支付宝|钉钉|wechat|V信|VX)(?:同?号码?|账号|ID)?\s?[为是:：]{0,2}\s?[A-Za-z\d][\w-]{4,24}/giu,
  ],
  // 加V：abc12345, as people write it where the full word would be caught.
  ["messenger", /(?<=[加＋+]\s?(?:我|个|一下)?\s?)V\s?[信:：]{0,2}\s?[A-Za-z\d][\w-]{4,24}/giu],
];

/** Without a Latin letter, a digit or a birth there is no mark of any kind. */
const mayHoldMark = /[A-Za-z\d@生诞]/;

function* marksAs(text: string): Iterable<Span> {
  if (!mayHoldMark.test(text)) return;
  for (const { mark, start, end } of personalMarksIn(text)) yield { kind: mark, start, end };
  for (const [kind, shape] of looser) {
    for (const { 0: found, index } of text.matchAll(shape)) yield { kind, start: index, end: index + found.length };
  }
}

/** Codes of individual businesses begin with 92: behind each stands one person. Other codes are of firms, and public. */
const codes = /(?<![0-9A-Za-z])92[0-9A-HJ-NPQRTUWXY]{16}(?![0-9A-Za-z])/giu;

function* codesIn(text: string): Iterable<Span> {
  for (const { 0: code, index } of text.matchAll(codes)) {
    if (isUscc(code.toUpperCase())) yield { kind: "paper", start: index, end: index + code.length };
  }
}

/** What stands in a text read as it is seen or shown, beside numbers: marks, homes, names; and names that may be none. */
function* seenIn(text: string, numbers: readonly Span[]): Iterable<Span & { isDoubt?: boolean }> {
  const found: Span[] = [...numbers, ...marksAs(text), ...codesIn(text)];
  yield* found.slice(numbers.length);
  for (const [start, end] of addressPlaces(text)) yield { kind: "address", start, end };
  for (const { start } of found) {
    const name = nameUpTo(text, start);
    if (name) yield { kind: "name", start: name[0], end: name[1] };
  }
  for (const { start, end, isSure } of namesIn(text)) yield { kind: "name", start, end, isDoubt: !isSure };
}

/** Every place of a text that names or reaches a person, in the places of the text as it was given; and what is doubtful. */
function spansIn(given: string): { spans: Span[]; doubts: string[] } {
  const spans: Span[] = [];
  const doubts: string[] = [];
  for (const { text, as, between } of readingsOf(given)) {
    const numbers = [...numbersIn(text, as)];
    const others = as === "seen" || as === "decoded" ? [...seenIn(text, numbers)] : [];
    for (const { kind, start, end, isDoubt } of [...numbers, ...others] as (Span & { isDoubt?: boolean })[]) {
      const [from, to] = between(start, end);
      if (isDoubt) doubts.push(text.slice(start, end));
      else spans.push({ kind, start: from, end: to });
    }
  }
  return { spans, doubts };
}

/** Where the text holds names that are known, in any spacing, as it is seen or with its signs escaped. */
function* knownIn(given: string, known: readonly string[]): Iterable<Span> {
  if (known.length === 0) return;
  for (const name of known) {
    const signs = Array.from(narrow(name).text.replaceAll(/\s/g, ""));
    if (signs.length < 2) continue;
    const shape = new RegExp(signs.map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s{0,2}"), "giu");
    for (const { text, as, between } of readingsOf(given)) {
      if (as !== "seen" && as !== "decoded") continue;
      for (const { 0: found, index } of text.matchAll(shape)) {
        const [start, end] = between(index, index + found.length);
        yield { kind: "name", start, end };
      }
    }
  }
}

/** Places that overlap joined; what is said of them is said of the first and longest. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1);
    if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end);
    else if (span.end > span.start) all.push({ ...span });
  }
  return all;
}

/** Nearly every text is done after one reading; what is still found in the second stood between two that were masked. */
const mostReadings = 4;

/**
 * @public A text without what names or reaches natural persons: numbers of papers, telephones, accounts, mail addresses,
 * plates, days of birth, homes, and names beside the words that introduce one (姓名, 本人, 我叫, 先生 …), in whatever
 * width, script, spacing or code they are written. Digits of seven places and more are masked too, unless a unit or the
 * form of a day says what they are. Pure; the same text gives the same.
 * @param known Names that are known to be the writer’s or another’s: each is masked wherever it stands.
 */
export function maskPersons(given: string, known: readonly string[] = []): MaskedText {
  const masked: Partial<Record<MaskedKind, number>> = {};
  let text = given;
  let found = spansIn(text);
  for (let reading = 0; reading < mostReadings; reading += 1) {
    const spans = joined([...found.spans, ...knownIn(text, known)]);
    if (spans.length === 0) return { text, masked, doubts: found.doubts };
    for (const { start, end, kind } of spans.reverse()) {
      text = text.slice(0, start) + maskWords[kind] + text.slice(end);
      masked[kind] = (masked[kind] ?? 0) + 1;
    }
    found = spansIn(text);
  }
  return { text, masked, doubts: [...found.doubts, ...found.spans.map(({ start, end }) => text.slice(start, end))] };
}
