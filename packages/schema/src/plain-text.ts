import type { Text } from "./model/text.js";

/** @public What a text may not be, or hold. */
export type TextFault = "sign" | "space" | "blank" | "edges" | "form" | "no-word";

/** @public The first thing wrong with a text. */
export interface TextFlaw {
  fault: TextFault;
  /** Which character it is, from 1, as a reader counts. */
  place: number;
  /** The sign at fault, such as `U+200B`; for a text as a whole its first. */
  codePoint: string;
  /** The text as it should be, where nothing else can be meant. */
  mended?: string;
}

/**
 * Signs that do not belong in a text: controls (line feed and tab among them: a text of the catalogs is one line),
 * signs of format and direction, halves of surrogate pairs, private use, noncharacters, what shows as nothing, line and
 * paragraph separators, and the marks of a text that was decoded wrongly.
 */
const foreign =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800\uFFFC\uFFFD]/u;

/** Blanks that are neither the plain nor the ideographic one: they look the same, and no search finds them. */
const oddBlanks = /[^\P{Zs} \u3000]/gu;

/**
 * A text of Latin letters, Chinese characters and their usual marks alone, with no blank around it, as nearly all are:
 * none of what is looked for below can be in it.
 */
const ordinary = /^[ -~\u2010-\u2027\u3001-\u3011\u4e00-\u9fff，：；！？（）]+$/;
const ordinaryWord = /[0-9A-Za-z\u4e00-\u9fff]/;

function isOrdinary(text: string): boolean {
  return !text.startsWith(" ") && !text.endsWith(" ") && ordinary.test(text);
}

/**
 * @public The one rule for the text of the catalogs, wherever it comes from: no sign that nobody sees, no blank around
 * it, composed (NFC), and something in it.
 * @param prose whether it must hold a word: a code may be a sign alone
 */
export function textFlaw(text: string, { prose = false }: { prose?: boolean } = {}): TextFlaw | undefined {
  if (isOrdinary(text) && (!prose || ordinaryWord.test(text))) return undefined;
  const trimmed = text.trim();
  if (trimmed === "") return flawAt(text, 0, { fault: "blank" });
  if (trimmed !== text) {
    const at = text.startsWith(trimmed) ? trimmed.length : 0;
    return flawAt(text, at, { fault: "edges", mended: trimmed });
  }
  const sign = text.search(foreign);
  if (sign !== -1) return flawAt(text, sign, { fault: "sign" });
  const blank = text.search(oddBlanks);
  if (blank !== -1) return flawAt(text, blank, { fault: "space", mended: text.replace(oddBlanks, " ") });
  const composed = text.normalize("NFC");
  if (composed !== text) return flawAt(text, firstDifference(text, composed), { fault: "form" });
  return prose && !/[\p{L}\p{N}]/u.test(text) ? flawAt(text, 0, { fault: "no-word" }) : undefined;
}

function flawAt(text: string, index: number, flaw: Pick<TextFlaw, "fault" | "mended">): TextFlaw {
  const codePoint = text.codePointAt(index);
  return {
    ...flaw,
    place: [...text.slice(0, index)].length + 1,
    codePoint: codePoint === undefined ? "" : `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`,
  };
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

const kinds: readonly (readonly [RegExp, Text])[] = [
  [/^[\n\r\u0085\p{Zl}\p{Zp}]$/u, { zh: "换行", en: "a line break" }],
  [/^\p{Cc}$/u, { zh: "控制字符", en: "a control character" }],
  [/^\p{Cs}$/u, { zh: "半个字符（代理项）", en: "half a character (a lone surrogate)" }],
  [/^\p{Co}$/u, { zh: "私用区字符", en: "a private-use character" }],
  [/^\p{Noncharacter_Code_Point}$/u, { zh: "非字符", en: "a noncharacter" }],
  [/^[\uFFFC\uFFFD]$/u, { zh: "乱码留下的替换符", en: "the mark of a text decoded wrongly" }],
];

function kindOf(codePoint: string): Text {
  const sign = String.fromCodePoint(Number.parseInt(codePoint.slice(2), 16));
  return kinds.find(([pattern]) => pattern.test(sign))?.[1] ?? { zh: "看不见的字符", en: "an invisible character" };
}

/** @public A flaw in words, without a full stop: “第 3 个字是看不见的字符 U+200B”. */
export function describeTextFlaw({ fault, place, codePoint }: TextFlaw): Text {
  switch (fault) {
    case "blank":
      return { zh: "只有空白", en: "holds nothing but blanks" };
    case "edges":
      return {
        zh: `${place === 1 ? "开头" : "末尾"}有空白（第 ${place} 个字，${codePoint}）`,
        en: `has a blank at its ${place === 1 ? "beginning" : "end"} (character ${place}, ${codePoint})`,
      };
    case "sign": {
      const kind = kindOf(codePoint);
      return {
        zh: `第 ${place} 个字是${kind.zh} ${codePoint}`,
        en: `has ${kind.en}, ${codePoint}, as character ${place}`,
      };
    }
    case "space":
      return {
        zh: `第 ${place} 个字是特殊空格 ${codePoint}`,
        en: `has an unusual blank, ${codePoint}, as character ${place}`,
      };
    case "form":
      return {
        zh: `第 ${place} 个字（${codePoint}）不是规范的组合形式（NFC）`,
        en: `is not in the composed form (NFC) from character ${place} on (${codePoint})`,
      };
    case "no-word":
      return { zh: "只有标点符号", en: "holds nothing but punctuation" };
  }
}
