import { leading } from "./document-number.js";
import { numeralSigns } from "./numerals.js";

const filler = /^(?:[\p{P}\p{S}]|根据|依据|依照|按照|违反了?|之规定|规定|以及|或者|[的和及与或])+/u;
const fillersAtEnd = ["根据", "依据", "依照", "按照", "违反", "规定", "以及", "或者", "的", "和", "及", "与", "或"];
const mark = /^[\p{P}\p{S}]$/u;

/** Words that point back to a text named elsewhere: whose clause follows cannot be said from here. */
const pointing = /^(?:本|该|同|其|前|上述|上款|此|有关|相关|原|各|其他)/;
const nameOfLaw = /(?:法|法典|条例|办法|规定|细则|规则|决定|解释|章程|通则|准则|意见|通知|纲要|标准|规范|制度)$/;
/** Words that lead to a law and are no part of its name, however much stands before them. */
const leadingWithin = /^.*(?:违反|根据|依据|依照|按照|触犯)了?/u;
/** Words of a sentence rather than of a name: where the name begins among them cannot be told. */
const sentence = /当事人|行为人|符合|属于|构成|触犯|涉嫌|经查|应当|处以|由于|不服/;
/** Names that hold such words of their own: 关于依照…的规定. */
const ownWords = /^(?:关于|最高人民)/;
/** What is cited for comparison is no basis. */
const comparing = /(?:参照|比照|参考|借鉴|仿照)(?:适用|执行|依照)?/;

/** Words in brackets, an item's number excepted. */
export const remark = new RegExp(`\\((?![${numeralSigns}]+\\))[^()]*\\)`, "g");

/** The name by which a text calls an instrument from then on: （以下简称《条例》）. */
const shortName = /^\((?:以下|下)[简统]?称[为:]?["“《]{0,2}([^()《》"“”]{1,40})["”》]{0,2}\)$/;

/** The short name that a remark gives to what was named before it. */
export function shortNameIn(aside: string): string | undefined {
  return shortName.exec(aside)?.[1];
}

/** The name of a law at the end of words that have no mark before it, and the words; no name where none can be told. */
export function nameAtEnd(near: string): { aside: string; name: string } | undefined {
  const name = ownWords.test(near) ? near : near.replace(leadingWithin, "");
  const isName = nameOfLaw.test(name) && !pointing.test(name) && (ownWords.test(name) || !sentence.test(name));
  return isName && !comparing.test(near)
    ? { aside: near.slice(0, near.length - name.length).replace(/了$/, ""), name }
    : undefined;
}

/** The words at the end that may point back to what was named, without those that lead to them; not for comparison. */
export function pointerAtEnd(near: string): { aside: string; words: string } | undefined {
  if (comparing.test(near)) return undefined;
  const words = near.replace(leadingWithin, "");
  return { aside: near.slice(0, near.length - words.length).replace(/了$/, ""), words };
}

/** Words without what only joins citations. From the end by steps: an expression would begin anew at every sign. */
export function bare(words: string): string {
  let rest = words.replace(filler, "");
  for (;;) {
    const last = rest.at(-1) ?? "";
    const filling = mark.test(last) ? last : fillersAtEnd.find((each) => rest.endsWith(each));
    if (filling === undefined) return rest;
    rest = rest.slice(0, -filling.length);
  }
}

/** The words that stand directly before a clause, after the last mark, and where they begin. */
export function nearEnd(words: string): { cut: number; near: string } {
  const cut = Math.max(...[",", "。", ";", "、", ":", "》"].map((sign) => words.lastIndexOf(sign))) + 1;
  return { cut, near: words.slice(cut).replace(leading, "") };
}
