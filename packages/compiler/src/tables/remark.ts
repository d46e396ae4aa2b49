import type { AsideKind, CurrentBecause } from "../words/messages/table-rows.js";
import { splitDays, whenOf } from "./remark-days.js";
import type { RemarkDays } from "./remark-days.js";
import * as words from "./remark-words.js";
import { compact } from "./tidy.js";

/**
 * What a remark says of the row it stands in. Three answers and nothing: surely set aside, current though it speaks of
 * an end (and why), not to be said. Only a remark in which no word may mean an end says nothing.
 */
export type Standing =
  | { is: "silent" }
  | { is: "aside"; kind: AsideKind }
  | { is: "current"; stem: string; why: CurrentBecause }
  | { is: "unclear"; stem: string };

export const exampleWord = "(?:示例|样例|样表|样本|范例|范本|例子|举例)";
const exampleStatement = new RegExp(
  `^(?:[本该此](?:${words.thing})?)?[为系是]?(?:填[报写表])?(?:${exampleWord}|例)\\d{0,2}(?:${words.thing}|数据)?(?:[,.]?仅供参考)?$`,
);

/** What a remark beside “example” says when it speaks to whoever fills in or takes in the table. */
const instruction = /请|勿|不[要得用必可能]|无[须需]|删|参[考照]|填|导入|录入|正式|替换|忽略|仿/;

const reasons = ["kept", "future", "others"] as const satisfies readonly CurrentBecause[];
type Reason = (typeof reasons)[number];

/** What one clause of a remark says: an end, a proposal of one, a reason for which the row is current, or more. */
type Said = "neutral" | "ending" | "proposal" | "unread" | Reason;

interface Clause {
  text: string;
  days: readonly RemarkDays[];
  /** The clause before it. */
  before: string;
}

function saidBy({ text, days, before }: Clause, on: readonly string[]): Said {
  if (words.stemIn(text) === undefined) return words.keeping.test(text) ? "kept" : "neutral";
  if (words.denying.test(text)) return "kept";
  if (words.aboutOthers.some((each) => each.test(text))) return "others";
  if (!words.agents.test(text) && words.stemIn(text.replace(words.actOnFirm, "、")) === undefined) return "others";
  if (words.condition.test(before) || days.length > 1) return "unread";
  const [day] = days;
  const when = day === undefined ? "past" : whenOf(day, on);
  if (when === "future" && (words.ending.test(text) || words.endingFrom.test(text))) return "future";
  if (when !== "past") return "unread";
  if (!words.ending.test(text) && !words.absorbed.test(text)) return "unread";
  // What the law tells somebody to delete is not the row: 该信息应当删除.
  if (/应|须|需/.test(text) && (before !== "" || text.includes("信息"))) return "unread";
  return words.proposing.test(text) ? "proposal" : "ending";
}

/** The clauses of a remark. A law that it names stands as 《》: that it was repealed is no word of the row. */
function clausesOf(written: string): Clause[] {
  const { words: marked, days } = splitDays(written);
  let next = 0;
  let before = "";
  return marked
    .replace(/《[^《》]*》/g, "《》")
    .replace(/^(?:根据|依据|按照?|经)[^,;。@停撤删废取消]{0,40}[,;]/, "")
    .split(/[,;。.!()[\]【】〔〕:]+/)
    .filter((part) => part !== "")
    .map((text) => {
      const count = text.split("@").length - 1;
      const clause = { text, before, days: days.slice(next, next + count) };
      next += count;
      before = text;
      return clause;
    });
}

/** @param on days for which the table is read: that of the import, and the first of its edition */
export function readRemark(remark: string, on: readonly string[]): Standing {
  const written = compact(remark).replace(/[。.!]{1,3}$/, "");
  const stem = words.stemIn(written);
  const clauses = written.length > 200 ? [] : clausesOf(written);
  const [first, ...others] = clauses;
  if (first && exampleStatement.test(first.text)) {
    if (others.length === 0) return { is: "aside", kind: "example" };
    // 示例,含逗号,结尾 tells what the text is like; 示例，请勿导入 tells what to do with the row, in words not read here.
    if (others.some(({ text }) => instruction.test(text))) return { is: "unclear", stem: first.text };
  }
  if (stem === undefined) return { is: "silent" };
  if (words.endOfRecord.test(written)) return { is: "current", stem, why: "others" };
  const said = clauses.map((clause) => saidBy(clause, on));
  const reason = said.find((each): each is Reason => (reasons as readonly Said[]).includes(each));
  const ends = said.findIndex((each) => each === "ending" || each === "proposal");
  const isUnread = said.includes("unread");
  if (ends < 0) {
    return isUnread || reason === undefined ? { is: "unclear", stem } : { is: "current", stem, why: reason };
  }
  // 拟取消，经研究予以保留: the later word settles what was only proposed.
  const isTurnedDown = !isUnread && !said.includes("ending") && said.lastIndexOf("kept") > ends;
  if (isTurnedDown) return { is: "current", stem, why: "kept" };
  const rest = clauses.filter((_, index) => said[index] !== "ending" && said[index] !== "proposal");
  const isFirst = clauses.slice(0, ends).every(({ text }, index) => said[index] === "neutral" || text === "重复");
  const isSure = isFirst && reason === undefined && !rest.some(({ text }) => words.limits.test(text));
  return isSure ? { is: "aside", kind: "cancelled" } : { is: "unclear", stem };
}
