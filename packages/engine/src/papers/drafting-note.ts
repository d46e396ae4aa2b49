import type { PublishedBasis, PublishedDocket, PublishedDocument, PublishedEdition } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { formatCitations, formatClause } from "../cite.js";
import { diff } from "../diff/diff.js";
import { editionSide } from "../diff/sides.js";
import { fateTitles } from "../diff/verdict-words.js";
import { verdictOf } from "../diff/verdict.js";
import type { RecordedComment } from "../docket/recorded-comment.js";
import { stageTitle } from "../docket/stages.js";
import { tally } from "../docket/tally.js";
import { windowsOf } from "../docket/windows.js";
import { memberKindIn, paperTitle } from "./annex.js";
import { cellOf } from "./column.js";
import { commentWord, tallyTable } from "./comments-table.js";
import { dayInWords, toFill } from "./day.js";
import { usualModel } from "./models.js";
import { inOrder } from "./order.js";
import { cell } from "./paper.js";
import type { Paper, PaperPart } from "./paper.js";

/** What a drafting note is written from; what is left out is marked as a gap. */
export interface NoteGiven {
  /** The edition it takes the place of. */
  before?: PublishedEdition;
  docket?: PublishedDocket;
  /** Undefined where none are recorded. */
  comments?: readonly RecordedComment[];
}

interface Noted extends NoteGiven {
  set: CatalogSet;
  edition: PublishedEdition;
}

const text = (words: string): PaperPart => ({ is: "text", text: words });
const heading = (words: string): PaperPart => ({ is: "heading", text: words });

/** On what ground it is made. Why it is needed nobody can read from data. */
function grounds({ set, edition: { basis = [] } }: Noted): PaperPart[] {
  const cited = formatCitations(basis, (id) => set.instrument(id)?.title).zh;
  return [
    heading("一、起草的依据和必要性"),
    text(`制定依据：${basis.length === 0 ? toFill("制定依据") : `${cited}。`}`),
    text(toFill("背景和必要性")),
  ];
}

/** Rows by what they are gathered under, counted. */
function contents({ set, edition }: Noted): PaperPart[] {
  const kind = memberKindIn(set, edition);
  const documents = inOrder(set, edition);
  const column = kind && usualModel(kind)?.columns.find(({ is }) => is === "group");
  const counts = new Map<string, number>();
  for (const document of column ? documents : []) {
    const name = column ? cellOf(column, set, document).text.replace(/[＊△]$/, "") : "";
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const listed = [...counts].map(([name, count]) => `${name}${count}项`).join("，");
  return [text(`本稿共${documents.length}项${listed === "" ? "" : `：${listed}`}。`)];
}

/** How it differs from the edition before it, in figures. */
function differences({ set, edition, before }: Noted): PaperPart[] {
  if (!before) return [text(`与现行版本的差别：${toFill("所取代的版本")}`)];
  const found = diff(editionSide(set, before.id), editionSide(set, edition.id));
  const fates = Object.entries(fateTitles).flatMap(([is, { zh }]) => {
    const count = found.things.filter((thing) => thing.is === is && thing.kind !== "edition").length;
    return count === 0 ? [] : [`${zh}${count}项`];
  });
  const { expands, narrows, cannotSay } = verdictOf(found).person;
  const told = fates.length === 0 ? "各项没有改动" : fates.join("，");
  return [
    text(`与${before.title.zh}相比，${told}；内容相同的${found.same}项。`),
    text(`对当事人权利义务的影响：扩大${expands}处，收窄${narrows}处，无法判断${cannotSay}处，逐处见新旧对照表。`),
    ...(cannotSay === 0 ? [] : [text(toFill(`上述无法判断的${cannotSay}处是扩大还是收窄`))]),
  ];
}

const changeTitles = { add: "新增", change: "修改", remove: "删去" } as const;

/** What is proposed line by line, with the reason given for it. */
function proposed({ set, docket }: Noted): PaperPart[] {
  const lines = docket?.lines ?? [];
  return lines.map(({ change, what, why, basis = [] }, at) => {
    const cited = formatCitations(basis, (id) => set.instrument(id)?.title).zh;
    const said = what.zh.replace(/。$/, "");
    const verb = changeTitles[change];
    const named = said.startsWith(verb) ? said : `${verb}：${said}`;
    const reason = why ? why.zh.replace(/。$/, "") : toFill("理由");
    return text(`（${at + 1}）${named}。理由：${reason}。依据：${basis.length === 0 ? toFill("依据") : cited}。`);
  });
}

/** Clauses by instrument, with how many rows each carries. */
function clauses({ set, edition }: Noted): PaperPart[] {
  const carried = new Map<string, Map<string, Set<string>>>();
  let without = 0;
  for (const document of set.members(edition.id)) {
    const held = carryingBases(document);
    if (held.length === 0) without += 1;
    for (const basis of held) {
      const clause = formatClause(basis).zh || "全文";
      const byClause = carried.get(basis.instrument) ?? new Map<string, Set<string>>();
      carried.set(basis.instrument, byClause);
      byClause.set(clause, (byClause.get(clause) ?? new Set<string>()).add(document.id));
    }
  }
  const rows = [...carried].flatMap(([id, byClause]) => {
    const title = `《${set.instrument(id)?.title.zh ?? "不详"}》`;
    return [...byClause].map(([clause, things], at) => [
      at > 0 ? undefined : byClause.size === 1 ? cell(title) : { text: title, rows: byClause.size },
      cell(clause),
      cell(String(things.size)),
    ]);
  });
  return [
    heading("三、各项的依据"),
    text(
      `各项引用${carried.size}件文件的${rows.length}处条款${without === 0 ? "。" : `；没有写明依据的${without}项：${toFill("这些项的依据")}`}`,
    ),
    ...(rows.length === 0
      ? []
      : [
          {
            is: "table" as const,
            columns: [
              { title: "文件", share: 48 },
              { title: "条款", share: 37 },
              { title: "所支撑的项数", share: 15, centred: true as const },
            ],
            rows,
          },
        ]),
  ];
}

/** Clauses that carry a thing; those that only protect people carry nothing, but a rule of protection rests on them. */
function carryingBases(document: PublishedDocument): readonly PublishedBasis[] {
  const { basis = [] } = document as { basis?: readonly PublishedBasis[] };
  return document.documentKind === "protection" ? basis : basis.filter(({ role }) => role !== "safeguard");
}

/** The road as far as it was walked; a stage nobody recorded is a gap by its name. */
function road({ set, edition: { procedure }, docket }: Noted): PaperPart[] {
  const by = (id: string | undefined): string =>
    id === undefined ? toFill("单位") : (set.organization(id)?.title.zh ?? "不详");
  const steps = (docket?.stages ?? []).map(({ stage, date, by: body }) => [
    stageTitle(stage).zh,
    dayInWords(date),
    by(body),
  ]);
  const recorded = [
    ["提出", procedure?.proposal],
    ["汇总", procedure?.collation],
    ["审定", procedure?.review],
    ["公布", procedure?.publication],
  ] as const;
  const stated = recorded.map(([name, stage]) =>
    stage ? [name, dayInWords(stage.date), by(stage.by)] : [name, toFill("日期"), toFill("单位")],
  );
  return [
    heading("四、起草经过"),
    {
      is: "table",
      columns: [
        { title: "阶段", share: 34, centred: true },
        { title: "日期", share: 33, centred: true },
        { title: "单位", share: 33, centred: true },
      ],
      rows: (steps.length > 0 ? steps : stated).map((each) => each.map(cell)),
    },
  ];
}

/** When and whom was asked, and what came of it. */
function consultation({ set, docket, comments }: Noted): PaperPart[] {
  if (!docket) return [heading("五、征求意见的情况"), text(toFill("征求意见的时间、对象和方式"))];
  // Days left are not told here; any day does.
  const windows = windowsOf(docket, "9999-12-31").map(({ opens, closes, days, groups, channels }) => {
    const asked = groups.map((group) => commentWord(set, "ConsulteeGroup", group)).join("、");
    const ways = channels.map((channel) => commentWord(set, "CommentChannel", channel)).join("、");
    return text(
      `${dayInWords(opens)}至${dayInWords(closes)}（${days}日），征求${asked === "" ? toFill("对象") : asked}的意见，方式为${ways === "" ? toFill("方式") : ways}。`,
    );
  });
  const counted = comments && tally(comments);
  return [
    heading("五、征求意见的情况"),
    ...(windows.length === 0 ? [text(toFill("征求意见的时间、对象和方式"))] : windows),
    ...(counted
      ? [
          text(`共收到意见${counted.total}条，尚未处理${counted.undecided}条，逐条见意见采纳情况表。`),
          ...(counted.total === 0 ? [] : [tallyTable(set, comments)]),
        ]
      : [text(toFill("收到的意见和采纳情况"))]),
  ];
}

/** Concerns that stand, by their words. */
function open({ docket }: Noted): PaperPart[] {
  const concerns = (docket?.concerns ?? []).filter(({ resolved }) => resolved === undefined);
  return [
    heading("六、需要说明的问题"),
    ...concerns.map(({ what }) => text(`尚未解决的关切：${what.zh}`)),
    text(toFill("其他需要说明的问题")),
  ];
}

/** @public The skeleton of a drafting note: figures and grounds from the data, and every gap marked by name. */
export function draftingNote(set: CatalogSet, edition: PublishedEdition, given: NoteGiven = {}): Paper {
  const noted = { set, edition, ...given };
  return {
    title: `关于《${paperTitle(set, edition)}》的起草说明`,
    under: [],
    broad: false,
    parts: [
      ...grounds(noted),
      heading("二、主要内容"),
      ...contents(noted),
      ...differences(noted),
      ...proposed(noted),
      ...clauses(noted),
      ...road(noted),
      ...consultation(noted),
      ...open(noted),
    ],
  };
}
