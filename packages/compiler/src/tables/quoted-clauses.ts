import { readCitations } from "@mulu/engine";

/** The end of a clause and the words of the law after it, between quotation marks: 第四十八条规定：“…”. */
const inMarks = /[条款项目](?:的?规定)?[\s:：,，]{0,3}(?:“([^“”]+)”|"([^"]+)")[。.]?/gu;
/** The same without marks: a colon, and a sentence to the end of the line. */
const toLineEnd = /[条款项目](?:的?规定)?[:：]([^《》“”"\n第:：]+)$/gmu;
/** Before that end: the clause is numbered. */
const numbered = /第[^第《》“”"]{1,16}$/;
/** Shorter than this it is a remark, （已删除）, and no clause of a law. */
const shortest = 6;
/** Of the law's own words; outside a quotation they take a clause out. */
const ownExceptions = /除外|不含|不包括|不适用|以外/g;

/** Words after a clause may be what somebody says of it: 本条已废止. Then they are no quotation to be passed over. */
function isDenied(words: string): boolean {
  return readCitations(`《甲法》第一条，${words}`).citations.some(({ refused }) => refused !== undefined);
}

/** A cell of citations without the clauses that are quoted in it, and what was quoted. */
export function withoutQuotations(text: string): { text: string; quotations: string[] } {
  const marked = passOver(text, inMarks);
  const open = passOver(marked.text, toLineEnd);
  return { text: open.text, quotations: [...marked.quotations, ...open.quotations] };
}

function passOver(text: string, form: RegExp): { text: string; quotations: string[] } {
  const quotations: string[] = [];
  let left = "";
  let done = 0;
  for (const { index, 0: whole, 1: first, 2: second } of text.matchAll(form)) {
    const words = (first ?? second ?? "").trim();
    const isMarked = form === inMarks;
    const isSentence = words.length >= shortest && (isMarked || words.endsWith("。"));
    if (!isSentence || !numbered.test(text.slice(Math.max(done, index - 20), index))) continue;
    if (isDenied(isMarked ? words.replace(ownExceptions, "") : words)) continue;
    quotations.push(words);
    left += text.slice(done, index + 1);
    done = index + whole.length;
  }
  return { text: left + text.slice(done), quotations };
}
