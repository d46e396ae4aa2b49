import { verdictOf, whomInWords } from "@mulu/engine";
import type { Diff, ReachedGroup, Road, RoadStep } from "@mulu/engine";
import type { Text } from "@mulu/schema";

import { sectionsOf } from "../diff/rows.js";
import { personInWords } from "../diff/words.js";
import { asDiffReport } from "./report.js";
import type { ReviewReport } from "./report.js";
import { rulesSection } from "./rules-section.js";
import { none, same } from "./section.js";
import type { ReviewSection } from "./section.js";

const changeHeader: readonly Text[] = [
  { zh: "变化", en: "Change" },
  { zh: "内容", en: "What" },
  { zh: "原来", en: "Before" },
  { zh: "现在", en: "After" },
  { zh: "对人", en: "People" },
  { zh: "对象", en: "Whom" },
  { zh: "自", en: "From" },
];

/** A place within a thing; of the whole thing its title alone. */
const within = (title: Text, what: Text): Text =>
  what.zh === "" ? title : { zh: `${title.zh}：${what.zh}`, en: `${title.en}: ${what.en}` };

/** Rows of a comparison: each change in words, the fate of the thing before it. */
function changeRows(diff: Diff, report: ReviewReport): Text[][] {
  const written = asDiffReport(diff, report);
  return sectionsOf(written).flatMap(({ title, blocks }) =>
    blocks.flatMap((block) => {
      const start = (what: Text): Text[] => [title, within(block.title, what)];
      const end = [block.whom, block.from];
      const rows = block.rows.map((row) => [
        ...start(row.place),
        row.before ?? none,
        row.after ?? none,
        row.effect,
        ...end,
      ]);
      const count = String(block.ofVersion);
      const own = { zh: `版本自身的文号、日期、来源 ${count} 处`, en: `${count} of the version itself` };
      return block.ofVersion === 0 ? rows : [...rows, [...start(own), none, none, none, ...end]];
    }),
  );
}

/** What changes as written: without what is told of a new version by itself. */
function writtenSection(report: ReviewReport): ReviewSection {
  const { written, versions } = report.review;
  const told = versions.filter((each) => each.diff);
  const isTold = (id: string): boolean => told.some((each) => id === each.id || id.startsWith(`${each.id}/`));
  const things = written.things.filter(({ before, after }) => !isTold(after ?? before ?? ""));
  return {
    title: { zh: "改了什么（文本）", en: "What changes, as written" },
    lead: [
      {
        zh: `文件 ${String(report.files.length)} 份，有差别的 ${String(written.things.length)} 项。`,
        en: `${String(report.files.length)} files; ${String(written.things.length)} things differ.`,
      },
      ...told.map(({ title, size }) => ({
        zh: `《${title.zh}》是新的版本，${String(size)} 份文件，与前一版本的比较见下。`,
        en: `“${title.en}” is a new version of ${String(size)} files; it is held against the one before it below.`,
      })),
    ],
    header: changeHeader,
    rows: changeRows({ ...written, things }, report),
  };
}

function versionSections(report: ReviewReport): ReviewSection[] {
  return report.review.versions.flatMap(({ title, against, diff }) => {
    if (!diff || against === undefined) return [];
    const before = diff.before.title;
    return [
      {
        title: { zh: `《${title.zh}》与《${before.zh}》相比`, en: `“${title.en}” against “${before.en}”` },
        lead: [
          personInWords(verdictOf(diff)),
          { zh: `内容相同的 ${String(diff.same)} 项。`, en: `${String(diff.same)} say the same.` },
        ],
        header: changeHeader,
        rows: changeRows(diff, report),
      },
    ];
  });
}

function resolvedSection(report: ReviewReport): ReviewSection {
  const { views, looked, leftOut } = report.review.resolved;
  const days = looked.days.join("、");
  const places = String(looked.regions.length);
  const enDays = looked.days.join(", ");
  const rows = views.flatMap(({ title, diff }) => changeRows(diff, report).map((cells) => [title, ...cells]));
  const lead =
    looked.days.length === 0 || looked.regions.length === 0
      ? { zh: "没有可比较的日期。", en: "There is no day to compare." }
      : rows.length === 0
        ? {
            zh: `查看了 ${places} 处、${days}：没有改变现在生效的内容。`,
            en: `Looked at ${places} places on ${enDays}: nothing that holds changes.`,
          }
        : {
            zh: `查看了 ${places} 处、${days}，${String(views.length)} 处有变化（含默认值、地方补充的作用）。`,
            en: `Looked at ${places} places on ${enDays}; ${String(views.length)} hold otherwise, with defaults and supplements.`,
          };
  const more = { zh: `另有 ${String(leftOut)} 处没有查看。`, en: `${String(leftOut)} more were not looked at.` };
  return {
    title: { zh: "实际效果（计入默认值和地方补充）", en: "What holds otherwise, as resolved" },
    lead: leftOut === 0 ? [lead] : [lead, more],
    header: [{ zh: "何时何地", en: "When and where" }, ...changeHeader],
    rows,
  };
}

function whomSection({ review, sides }: ReviewReport): ReviewSection {
  const title = ({ code }: ReachedGroup): Text => whomInWords(sides[1].set, { whom: [code] });
  const count = String(review.whomNotStated);
  return {
    title: { zh: "影响谁", en: "Whom it reaches" },
    lead: [
      personInWords(review.verdict),
      ...(review.whomNotStated === 0
        ? []
        : [{ zh: `另有 ${count} 项没有写明对象。`, en: `${count} more do not name whom.` }]),
    ],
    header: [
      { zh: "对象", en: "Whom" },
      { zh: "扩大", en: "Expands" },
      { zh: "收窄", en: "Narrows" },
      { zh: "无法判断", en: "Cannot say" },
    ],
    rows: review.whom.map((group) => [
      title(group),
      ...[group.expands, group.narrows, group.cannotSay].map((each) => same(String(each))),
    ]),
  };
}

const marks: Readonly<Record<RoadStep["is"], Text>> = {
  done: { zh: "✓ 有", en: "✓ done" },
  missing: { zh: "✗ 缺", en: "✗ missing" },
  wrong: { zh: "✗ 不合", en: "✗ does not do" },
  "cannot-say": { zh: "? 无法判断", en: "? cannot say" },
};

function roadSection({ id, title, road, words, docket, steps, earliest }: Road): ReviewSection {
  const day = earliest?.is === "day" ? earliest.on : undefined;
  return {
    title: { zh: `程序：${title.zh}`, en: `Procedure: ${title.en}` },
    lead: [
      { zh: `${id}：${words.zh}。`, en: `${id}: ${words.en}.` },
      ...(steps.length === 0
        ? []
        : [
            docket === undefined
              ? { zh: "没有征求意见卷宗。", en: "There is no docket." }
              : { zh: `卷宗：${docket}。`, en: `Docket: ${docket}.` },
          ]),
      ...(earliest
        ? [
            {
              zh: `最早可以施行：${day ?? "无法判断"}（${earliest.words.zh}）。`,
              en: `Earliest lawful day: ${day ?? "cannot say"} (${earliest.words.en}).`,
            },
          ]
        : []),
    ],
    header: [
      { zh: "步骤", en: "Step" },
      { zh: "状态", en: "State" },
      { zh: "记载", en: "Recorded" },
      { zh: "规则", en: "Rules" },
    ],
    rows: (road === "correction" ? [] : steps).map((step) => [
      step.title,
      marks[step.is],
      step.words,
      same(step.rules.join(" ")),
    ]),
  };
}

/** What a review comes to, before all else; what is lost with it. */
export function reviewHeadlines(report: ReviewReport): Text[] {
  const gone = commentsGone(report);
  const count = String(gone);
  const said = {
    zh: `意见：丢失或者编号改指的 ${count} 条。`,
    en: `Comments: ${count} lost, or their numbers reused.`,
  };
  return gone === 0 ? headlinesOf(report) : [...headlinesOf(report), said];
}

/** How many comments are lost, or their numbers used for others. */
export const commentsGone = ({ review: { comments } }: ReviewReport): number =>
  comments.reduce((sum, { lost, reused }) => sum + lost.length + reused.length, 0);

function headlinesOf({ review, level, base, suggestions }: ReviewReport): Text[] {
  const errors = review.rules.fires.filter(({ state }) => state === "error").length;
  const open = review.roads.flatMap(({ steps }) => steps.filter(({ is }) => is === "missing" || is === "wrong")).length;
  const said = level.stated.length === 0 ? { zh: "没有写", en: "none" } : same(level.stated.join("、"));
  return [
    {
      zh: `与 ${base.revision}（${base.commit.slice(0, 12)}）相比，截至 ${review.on ?? "？"}。`,
      en: `Against ${base.revision} (${base.commit.slice(0, 12)}), as of ${review.on ?? "?"}.`,
    },
    personInWords(review.verdict),
    level.needed === "none"
      ? { zh: "版本级别：没有改动目录文件。", en: "Level: no catalog file changed." }
      : {
          zh: `版本级别：须为 ${level.needed}（${level.reason?.zh ?? ""}）；变更集写明：${said.zh}${level.enough ? "" : "，不够"}。`,
          en: `Level: ${level.needed} is needed (${level.reason?.en ?? ""}); changesets state: ${said.en}${level.enough ? "" : ", which is too low"}.`,
        },
    {
      zh: `规则：新触发的错误 ${String(errors)} 处${suggestions.length === 0 ? "" : `，有把握的改法 ${String(suggestions.length)} 处`}。`,
      en: `Rules: ${String(errors)} new errors${suggestions.length === 0 ? "" : `, ${String(suggestions.length)} certain fixes`}.`,
    },
    {
      zh: `程序：涉及 ${String(review.roads.length)} 个版本，还缺 ${String(open)} 步。`,
      en: `Procedure: ${String(review.roads.length)} versions concerned, ${String(open)} steps open.`,
    },
  ];
}

function suggestionSection({ suggestions }: ReviewReport): ReviewSection[] {
  if (suggestions.length === 0) return [];
  return [
    {
      title: { zh: "有把握的改法（mulu check --fix）", en: "Certain fixes (mulu check --fix)" },
      lead: [],
      header: [
        { zh: "位置", en: "Place" },
        { zh: "规则", en: "Rule" },
        { zh: "原来", en: "Before" },
        { zh: "改为", en: "After" },
      ],
      rows: suggestions.map(({ path, startLine, rule, before, after }) =>
        [`${path}:${String(startLine)}`, rule, before.join(" "), after.join(" ")].map((each) => same(each.trim())),
      ),
    },
  ];
}

/** Numbers of comments, the first of many. */
function someOf(numbers: readonly number[]): Text {
  const shown = numbers.slice(0, 10).map(String);
  const count = String(numbers.length);
  const isAll = shown.length === numbers.length;
  return {
    zh: `${shown.join("、")}${isAll ? "" : ` 等 ${count} 条`}`,
    en: `${shown.join(", ")}${isAll ? "" : `, … ${count} in all`}`,
  };
}

/** Comments that came, went or were answered: none may be lost, and no number may stand for another. */
function commentsSections({ review: { comments } }: ReviewReport): ReviewSection[] {
  if (comments.length === 0) return [];
  const rows = comments.flatMap(({ docket, added, lost, reused, answered }) => {
    const facts: readonly (readonly [what: Text, count: number, which: Text])[] = [
      [{ zh: "✗ 丢失", en: "✗ lost" }, lost.length, someOf(lost)],
      [{ zh: "✗ 编号改指别的意见", en: "✗ number of another now" }, reused.length, someOf(reused)],
      [{ zh: "新收", en: "added" }, added, none],
      [{ zh: "答复改动", en: "answer changed" }, answered.length, someOf(answered)],
    ];
    return facts.flatMap(([what, count, which]) =>
      count === 0 ? [] : [[same(docket), what, same(String(count)), which]],
    );
  });
  return [
    {
      title: { zh: "征求到的意见", en: "Comments" },
      lead: [],
      header: [
        { zh: "卷宗", en: "Docket" },
        { zh: "变化", en: "Change" },
        { zh: "条数", en: "Count" },
        { zh: "编号", en: "Numbers" },
      ],
      rows,
    },
  ];
}

/** All parts of a review, in the order in which a reviewer asks. */
export function reviewSections(report: ReviewReport): ReviewSection[] {
  const { roads } = report.review;
  return [
    ...commentsSections(report),
    ...roads.map(roadSection),
    rulesSection(report),
    ...suggestionSection(report),
    whomSection(report),
    writtenSection(report),
    ...versionSections(report),
    resolvedSection(report),
  ];
}
