import { valueTitle } from "@mulu/schema";
import type { PublishedDocket, Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { formatCitation, formatCitations } from "../cite.js";
import { closingDay } from "../docket/windows.js";
import { stageTitle } from "../docket/stages.js";
import { tally } from "../docket/tally.js";
import { codeTitle, codeTitles, titleOf } from "../titles.js";
import type { LegalDay, LegalDayIs } from "./days.js";
import type { LegalChange } from "./legal-log.js";
import type { VersionChange } from "./version-change.js";
import { joinTexts, unknownText } from "./texts.js";
import { more as moreInEnglish } from "./words/en.js";
import { more as moreInChinese } from "./words/zh.js";

/** @public One labelled line of a legal change: the same on the page, in the feeds, the calendar and the Markdown. */
export interface LegalLine {
  part:
    | "what"
    | "person"
    | "whom"
    | "articles"
    | "by"
    | "window"
    | "groups"
    | "comments"
    | "decision"
    | "ended"
    | "published"
    | "force";
  label: Text;
  value: Text;
  /** Id of the version it is about, where the change has several. */
  version?: string;
}

const labels: Readonly<Record<LegalLine["part"], Text>> = {
  what: { zh: "变更", en: "Change" },
  person: { zh: "对人的影响", en: "Effect on people" },
  whom: { zh: "涉及的主体", en: "Whom it concerns" },
  articles: { zh: "所依据的条文", en: "Articles it rests on" },
  by: { zh: "提出单位", en: "Proposed by" },
  window: { zh: "征求意见期间", en: "Comment period" },
  groups: { zh: "征求意见的对象", en: "Groups consulted" },
  comments: { zh: "意见及处理", en: "Comments and answers" },
  decision: { zh: "审定结果", en: "Decision" },
  ended: { zh: "退出", en: "Left the road" },
  published: { zh: "公布", en: "Published" },
  force: { zh: "施行", en: "In force" },
};

const without: Text = {
  zh: "没有卷宗：是否征求过意见、怎样审定，本库没有记录",
  en: "no docket: whether comments were asked for, and how it was decided, is not on record here",
};

/** @public What is said of a legal change, line by line. What nobody told is said to be unknown, never left out. */
export function legalLines(set: CatalogSet, change: LegalChange): LegalLine[] {
  const docket = change.docket === undefined ? undefined : set.get(change.docket);
  return [
    ...change.versions.flatMap((version) => versionLines(set, version, change.versions.length > 1)),
    ...(docket?.documentKind === "docket"
      ? docketLines(set, change, docket)
      : [{ part: "window", label: labels.window, value: without } as const]),
    ...datedLines(set, change),
  ];
}

const line = (part: LegalLine["part"], value: Text, version?: string): LegalLine => ({
  part,
  label: labels[part],
  value,
  ...(version === undefined ? {} : { version }),
});

const sorts: readonly (readonly [keyof VersionChange["things"], Text])[] = [
  ["added", { zh: "新增", en: "added" }],
  ["removed", { zh: "删去", en: "removed" }],
  ["withdrawn", { zh: "撤销", en: "withdrawn" }],
  ["changed", { zh: "改动", en: "changed" }],
  ["moved", { zh: "移动或者改名", en: "moved or renamed" }],
  ["merged", { zh: "合并", en: "merged" }],
  ["split", { zh: "拆分", en: "split" }],
];

function versionLines(set: CatalogSet, change: VersionChange, named: boolean): LegalLine[] {
  const version = named ? change.version : undefined;
  const document = set.get(change.version);
  const title = document ? titleOf(document) : { zh: change.version, en: change.version };
  const prefix = named ? { zh: `${title.zh}：`, en: `${title.en}: ` } : { zh: "", en: "" };
  const before = change.before === undefined ? undefined : set.get(change.before);
  if (!before || change.person === undefined) {
    const first = {
      zh: `${prefix.zh}没有收录更早的版本，无法比较`,
      en: `${prefix.en}no earlier version is held; nothing to compare`,
    };
    return [line("what", first, version)];
  }
  const counts = sorts.flatMap(([sort, { zh, en }]) => {
    const count = change.things[sort];
    return count === undefined ? [] : [{ zh: `${zh} ${String(count)} 项`, en: `${String(count)} ${en}` }];
  });
  const listed = counts.length === 0 ? { zh: "没有差别", en: "no difference" } : joinTexts(counts);
  const of = titleOf(before);
  return [
    line(
      "what",
      { zh: `${prefix.zh}与《${of.zh}》相比，${listed.zh}`, en: `${prefix.en}compared with ${of.en}: ${listed.en}` },
      version,
    ),
    line("person", personText(change.person, change.unsure), version),
    line("whom", whomText(set, change), version),
    line("articles", articlesText(set, change), version),
  ];
}

const person: Readonly<Record<NonNullable<VersionChange["person"]>["is"], Text>> = {
  expands: { zh: "公权力的范围扩大", en: "expands what authorities may do" },
  narrows: { zh: "公权力的范围缩小", en: "narrows what authorities may do" },
  both: { zh: "有扩大，也有缩小", en: "expands and narrows" },
  none: { zh: "没有影响", en: "none" },
  "cannot-say": { zh: "无法判断", en: "cannot say" },
};

function personText(
  { is, expands, narrows, cannotSay }: NonNullable<VersionChange["person"]>,
  { things, of }: VersionChange["unsure"],
): Text {
  const doubt =
    things === 0
      ? { zh: "", en: "" }
      : {
          zh: `；${String(of)} 项中有 ${String(things)} 项的内容是推断的或者没有核实，差别可能来自资料`,
          en: `; of ${String(things)} of ${String(of)} things a version is inferred or unverified: the difference may come from the sources`,
        };
  return {
    zh: `${person[is].zh}（扩大 ${String(expands)} 处，缩小 ${String(narrows)} 处，无法判断 ${String(cannotSay)} 处）${doubt.zh}`,
    en: `${person[is].en} (${String(expands)} expand, ${String(narrows)} narrow, ${String(cannotSay)} cannot be said)${doubt.en}`,
  };
}

function whomText(set: CatalogSet, { whom }: VersionChange): Text {
  const known = (code: string): Text => {
    const vocabulary = set.vocabulary("subject-kinds")?.values.some((value) => value.code === code);
    return codeTitle(set, vocabulary === true ? "subject-kinds" : "measure-targets", code);
  };
  const open: Text = { zh: "部分内容没有写明主体", en: "some of it names none" };
  const all = [...whom.codes.map(known), ...(whom.isOpen ? [open] : [])];
  return whom.codes.length === 0 ? unknownText : joinTexts(all);
}

function articlesText(set: CatalogSet, { articles }: VersionChange): Text {
  if (articles.length === 0) return unknownText;
  return formatCitations(articles, (id) => set.instrument(id)?.title);
}

function docketLines(set: CatalogSet, { by }: LegalChange, docket: PublishedDocket): LegalLine[] {
  const { groups, decision } = docket;
  const organization = (id: string): Text => {
    const found = set.get(`organizations/${id}`);
    return found ? titleOf(found) : { zh: id, en: id };
  };
  return [
    ...proposedLine(set, docket),
    line("by", by.length === 0 ? unknownText : joinTexts(by.map(organization))),
    line("window", windowsText(docket)),
    line("groups", groups === undefined ? unknownText : codeTitles(set, "consultee-groups", groups)),
    line("comments", commentsText(set, docket)),
    line("decision", decision === undefined ? unknownText : decisionText(decision, organization)),
    ...endedLines(docket),
  ];
}

/** Of a proposal so many lines and clauses are told; the docket has them all. */
const mostTold = 20;

/** What a docket proposes line by line, and the clauses it names for it; of a long proposal the beginning, and how long. */
function proposedLine(set: CatalogSet, { lines = [] }: PublishedDocket): LegalLine[] {
  if (lines.length === 0) return [];
  const told = lines.slice(0, mostTold).map(({ change, what }): Text => {
    const sort = valueTitle("docket", "lines.change", change);
    return { zh: `${sort.zh}：${what.zh}`, en: `${sort.en}: ${what.en}` };
  });
  const named = lines.flatMap(({ basis = [] }) => basis);
  const clauses = [...new Map(named.map((each) => [formatCitation(each).zh, each])).values()];
  const cited = formatCitations(clauses.slice(0, mostTold), (id) => set.instrument(id)?.title);
  const proposed: Text = { zh: told.map(({ zh }) => zh).join("；"), en: told.map(({ en }) => en).join("; ") };
  return [
    line("what", beginningOf(proposed, lines.length)),
    ...(clauses.length === 0 ? [] : [line("articles", beginningOf(cited, clauses.length))]),
  ];
}

function beginningOf({ zh, en }: Text, all: number): Text {
  if (all <= mostTold) return { zh, en };
  const left = all - mostTold;
  return { zh: [zh, moreInChinese(left)].join("；"), en: [en, moreInEnglish(left)].join("; ") };
}

/** Every window from its first day to its last, extensions counted. */
function windowsText({ windows, opened, closes }: PublishedDocket): Text {
  if (windows === undefined) return periodText(opened, closes);
  return joinTexts(windows.map((window) => periodText(window.opens, closingDay(window))));
}

/** Comments by group and by how they were answered; where only counts are stated, these. */
function commentsText(set: CatalogSet, { id, counts = {} }: PublishedDocket): Text {
  const count = (vocabulary: string, code: string, n: number): Text => {
    const { zh, en } = codeTitle(set, vocabulary, code);
    return { zh: `${zh} ${String(n)} 条`, en: `${en}: ${String(n)}` };
  };
  const dispositions = (of: Readonly<Record<string, number>>): Text =>
    joinTexts(Object.entries(of).map(([code, n]) => count("comment-dispositions", code, n)));
  const comments = set.comments(id);
  if (comments === undefined) return Object.keys(counts).length === 0 ? unknownText : dispositions({ ...counts });
  if (comments.length === 0) return { zh: "没有收到意见", en: "no comment came" };
  const { total, groups, unanswered } = tally(comments);
  const each = groups.map(({ group, total: n, dispositions: of }): Text => {
    const [head, tail] = [count("consultee-groups", group, n), dispositions({ ...of })];
    return tail.zh === "" ? head : { zh: `${head.zh}（${tail.zh}）`, en: `${head.en} (${tail.en})` };
  });
  const open = { zh: `，其中 ${String(unanswered)} 条没有答复`, en: `, ${String(unanswered)} of them unanswered` };
  const { zh, en } = { zh: each.map((text) => text.zh).join("；"), en: each.map((text) => text.en).join("; ") };
  return {
    zh: `共 ${String(total)} 条${unanswered === 0 ? "" : open.zh}：${zh}`,
    en: `${String(total)} in all${unanswered === 0 ? "" : open.en}: ${en}`,
  };
}

/** Why a docket left the road: it stays on record with the reason. */
function endedLines({ stages = [] }: PublishedDocket): LegalLine[] {
  return stages
    .filter(({ stage }) => stage === "returned" || stage === "withdrawn" || stage === "abolished")
    .map(({ stage, date, note }) => {
      const title = stageTitle(stage);
      const why = note ?? { zh: "没有写明理由", en: "no reason stated" };
      return line("ended", { zh: `${title.zh}，${date}：${why.zh}`, en: `${title.en}, ${date}: ${why.en}` });
    });
}

function periodText(opened: string | undefined, closes: string | undefined): Text {
  if (opened === undefined && closes === undefined) return unknownText;
  const { zh, en } = unknownText;
  return { zh: `${opened ?? zh} 至 ${closes ?? zh}`, en: `${opened ?? en} to ${closes ?? en}` };
}

function decisionText(
  { outcome, date, by, note }: NonNullable<PublishedDocket["decision"]>,
  organization: (id: string) => Text,
): Text {
  const who = by === undefined ? { zh: "机构未知", en: "body unknown" } : organization(by);
  const when = date === undefined ? { zh: "日期未知", en: "date unknown" } : { zh: date, en: date };
  const { zh, en } = valueTitle("docket", "decision.outcome", outcome);
  return {
    zh: `${zh}（${who.zh}，${when.zh}）${note === undefined ? "" : `；${note.zh}`}`,
    en: `${en} (${who.en}, ${when.en})${note === undefined ? "" : `; ${note.en}`}`,
  };
}

function datedLines(set: CatalogSet, { days, versions }: LegalChange): LegalLine[] {
  const of = (is: LegalDayIs): Text => {
    const found = days.filter((day) => day.is === is).map((day) => datedText(set, day, versions.length > 1));
    return found.length === 0 ? unknownText : joinTexts([...new Map(found.map((text) => [text.zh, text])).values()]);
  };
  return [line("published", of("published")), line("force", of("in-force"))];
}

function datedText(set: CatalogSet, { on, version }: LegalDay, named: boolean): Text {
  const document = named && version !== undefined ? set.get(version) : undefined;
  if (!document) return { zh: on, en: on };
  const { zh, en } = titleOf(document);
  return { zh: `${zh} ${on}`, en: `${en} ${on}` };
}
