/*
 * What forms are filled with where there is nothing to fill in. The national formats do not forbid it, so it is pointed out
 * and never refused.
 */

/** Words that say there is nothing, as people and programs write them; compared without case, width and spaces. */
const nothing: ReadonlySet<string> = new Set([
  ...["无", "无此项", "没有", "不详", "未知", "暂无", "暂缺", "空", "空白", "略", "待定", "待补", "测试"],
  ...["null", "nil", "none", "nan", "na", "n/a", "undefined", "unknown", "test", "x", "xx", "xxx"],
]);

/** Letters, ideographs and digits: a text without any names nobody and nothing. */
const something = /[\p{L}\p{N}]/u;

/** Signs in the order in which a hand fills them in. */
const counted = "01234567890123456789";

/** Whether a text says nothing: a word for nothing, or only marks, dashes and stops. */
export function saysNothing(text: string): boolean {
  const plain = text.normalize("NFKC").replaceAll(/\s/g, "").toLowerCase();
  return nothing.has(plain) || !something.test(plain);
}

/** The longest run of one sign, or of digits counted up, in a text. */
function longestRun(text: string): number {
  let [same, up, longest] = [0, 0, 0];
  let last = "";
  for (const sign of text) {
    same = sign === last ? same + 1 : 1;
    up = last !== "" && counted.includes(last + sign) ? up + 1 : 1;
    longest = Math.max(longest, same, up);
    last = sign;
  }
  return longest;
}

/** So many signs alike or counted up are hardly ever a number that somebody was given. */
const suspicious = 7;

const signsOf = (number: string): string => number.normalize("NFKC").replaceAll(/[\s\p{P}]/gu, "");

/** Whether a number is one sign throughout, or digits counted up. */
export function isFillerThroughout(number: string): boolean {
  const signs = signsOf(number);
  return signs.length > 1 && longestRun(signs) === signs.length;
}

/** Whether a number looks filled in by hand: a filler throughout, or with a long run of one. */
export function looksFilled(number: string): boolean {
  return longestRun(signsOf(number)) >= suspicious || isFillerThroughout(number);
}
