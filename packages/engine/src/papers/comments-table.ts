import { modelUnions } from "@mulu/schema";
import type { CommentDisposition, PublishedDocket } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { formatCitation } from "../cite.js";
import type { RecordedComment } from "../docket/recorded-comment.js";
import { tally } from "../docket/tally.js";
import { closingDay } from "../docket/windows.js";
import { codeTitle, titleOf } from "../titles.js";
import { dayInWords, toFill } from "./day.js";
import { cell } from "./paper.js";
import type { Paper, PaperPart } from "./paper.js";

/** The word for a code of a docket or a comment: by its vocabulary, else by the model. */
export function commentWord(set: CatalogSet, union: string, code: string): string {
  const { vocabulary, values = [] } = modelUnions[union] ?? {};
  if (vocabulary !== undefined) return codeTitle(set, vocabulary, code).zh;
  return values.find((value) => value.code === code)?.title?.zh ?? code;
}

const dispositions = (modelUnions["CommentDisposition"]?.values ?? []).map(({ code }) => code as CommentDisposition);

/** Comments by group and by what became of them; columns of what never occurs are left out. */
export function tallyTable(set: CatalogSet, comments: readonly RecordedComment[]): PaperPart {
  const { groups, total, undecided, dispositions: all } = tally(comments);
  const shown = dispositions.filter((code) => (all[code] ?? 0) > 0);
  const titles = ["意见来源", "合计", ...shown.map((code) => commentWord(set, "CommentDisposition", code)), "尚未处理"];
  const share = 76 / (titles.length - 1);
  const row = (name: string, counts: readonly number[]) => [name, ...counts.map(String)].map(cell);
  return {
    is: "table",
    columns: titles.map((title, at) => ({ title, share: at === 0 ? 24 : share, centred: true as const })),
    rows: [
      ...groups.map((group) =>
        row(commentWord(set, "ConsulteeGroup", group.group), [
          group.total,
          ...shown.map((code) => group.dispositions[code] ?? 0),
          group.undecided,
        ]),
      ),
      row("合计", [total, ...shown.map((code) => all[code] ?? 0), undecided]),
    ],
  };
}

/** Why, and what was answered; a comment that was folded points to the one it repeats. */
function answerOf(set: CatalogSet, comment: RecordedComment, isFolded: boolean): string {
  const { reason, article, change, answer, duplicateOf, disposition } = comment;
  const changed = change === undefined ? undefined : set.get(change);
  const parts = [
    duplicateOf === undefined ? "" : `与第${duplicateOf}条意见相同`,
    reason === undefined ? "" : commentWord(set, "CommentReason", reason),
    article === undefined ? "" : formatCitation(article, set.instrument(article.instrument)?.title).zh,
    changed ? `已修改“${titleOf(changed).zh}”` : "",
    answer?.zh ?? "",
  ].filter((each) => each !== "");
  if (parts.length > 0 || isFolded) return parts.join("；");
  return disposition === undefined ? toFill("处理意见和理由") : toFill("理由");
}

/** What a comment is about: a line of the proposal, in its words, or all of it. */
function aboutOf({ lines = [] }: PublishedDocket, { line }: RecordedComment): string {
  if (line === undefined) return "总体意见";
  return lines.find(({ id }) => id === line)?.what.zh ?? "不详";
}

/** @public A title with what the docket is: an exercise says so. */
export const docketTitle = ({ title, exercise, nature }: PublishedDocket): string =>
  (exercise === true || nature === "exercise") && !title.zh.includes("演练") ? `${title.zh}（演练）` : title.zh;

/** When comments were taken, window by window: between two of them nobody was asked. */
function daysOf(docket: PublishedDocket): string {
  const { windows = [], opened, closes } = docket;
  if (windows.length > 0) {
    return windows.map((window) => `${dayInWords(window.opens)}至${dayInWords(closingDay(window))}`).join("，");
  }
  return `${opened === undefined ? "起始日不详" : dayInWords(opened)}至${closes === undefined ? "截止日不详" : dayInWords(closes)}`;
}

/**
 * @public The table of comments on a docket and of what became of them: who, about what, adopted or not, why.
 * @throws RangeError where no comments are recorded: that is not the same as none that came
 */
export function commentsTable(
  set: CatalogSet,
  docket: PublishedDocket,
  comments: readonly RecordedComment[] | undefined,
): Paper {
  if (comments === undefined) {
    throw new RangeError(
      `${docket.title.zh}没有记录意见，不能制作意见采纳情况表 / no comments are recorded of ${docket.title.en}; there is no table to make`,
    );
  }
  const days = daysOf(docket);
  const { total, undecided, duplicates } = tally(comments);
  const counted = `共收到意见${total}条${duplicates > 0 ? `（其中重复${duplicates}条）` : ""}，尚未处理${undecided}条。`;
  const columns = [
    { title: "序号", share: 5, centred: true as const },
    { title: "意见来源", share: 10, centred: true as const },
    { title: "所议内容", share: 16 },
    { title: "意见内容", share: 27 },
    { title: "采纳情况", share: 9, centred: true as const },
    { title: "理由和答复", share: 25 },
    { title: "反馈", share: 8, centred: true as const },
  ];
  const sorted = [...comments].sort((a, b) => a.number - b.number);
  const rows = sorted.map((comment) => {
    const { number, group, summary, disposition, state, duplicateOf } = comment;
    return [
      String(number),
      commentWord(set, "ConsulteeGroup", group),
      aboutOf(docket, comment),
      summary.zh,
      disposition === undefined ? toFill("采纳情况") : commentWord(set, "CommentDisposition", disposition),
      answerOf(set, comment, duplicateOf !== undefined),
      state === undefined ? "未反馈" : commentWord(set, "CommenterState", state),
    ].map(cell);
  });
  return {
    title: `${docketTitle(docket).replace(/征求意见$/, "征求")}意见采纳情况表`,
    under: [[`征求意见期间：${days}`, counted].join("　")],
    broad: true,
    parts:
      total === 0
        ? [{ is: "text", text: "征求意见期间没有收到意见。" }]
        : [
            { is: "heading", text: "一、意见汇总" },
            tallyTable(set, comments),
            { is: "heading", text: "二、逐条采纳情况" },
            { is: "table", columns, rows },
          ],
  };
}
