/** The number of an item in a list: 1. (1) （一） ① 一、, before the title of a law; blanks are single before it is looked for. */
const listed =
  /(^|[；;。，,、\n ]) ?(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）]|\d{1,2}[)）.、．]|[一二三四五六七八九十]{1,2}[、.]) ?(?=《)/g;
const circled = /[；;、，,]? ?[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳] ?(?=《)/g;
/** A line that goes on with the one before it: its clause. */
const clauseBelow = /\n(?=第[\d一二三四五六七八九十百零〇])/g;

/** Joins what the width of a cell broke within a title. */
function joinTitles(text: string): string {
  let depth = 0;
  let joined = "";
  for (const sign of text) {
    if (sign === "《") depth += 1;
    if (sign === "》") depth = Math.max(0, depth - 1);
    if (depth === 0 || !/\s/.test(sign)) joined += sign;
  }
  return depth === 0 ? joined : text;
}

/**
 * The words of a cell of citations without what only sets them out: numbers of a list, and breaks of lines within one.
 * A law and the number of its article on the next line are one citation.
 */
export function citationLines(text: string): string {
  const trimmed = text.split("\n").map((line) => line.trim().replace(/[ \t\u3000]+/g, " "));
  const lines = joinTitles(trimmed.join("\n")).replace(clauseBelow, "");
  return lines
    .replace(circled, "；")
    .replace(listed, (_, before: string) => (before === "" ? "" : "；"))
    .replace(/^；/, "");
}
