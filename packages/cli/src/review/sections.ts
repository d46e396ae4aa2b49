import { verdictOf, whomInWords } from "@mulu/engine";
import type { Diff, ReachedGroup, Road, RoadStep } from "@mulu/engine";
import { joined, same } from "@mulu/schema";
import type { Text } from "@mulu/schema";

import { sectionsOf } from "../diff/rows.js";
import { personInWords } from "../diff/words.js";
import { asDiffReport } from "./report.js";
import type { ReviewReport } from "./report.js";
import { rulesSection } from "./rules-section.js";
import { none } from "./section.js";
import type { ReviewSection } from "./section.js";
import { say } from "../words/say.js";

const changeHeader: readonly Text[] = [
  say("change-column"),
  say("what-column"),
  say("before-column"),
  say("after-column"),
  say("people-column"),
  say("whom-column"),
  say("from-when"),
];

/** A place within a thing; of the whole thing its title alone. */
const within = (title: Text, what: Text): Text =>
  what.zh === "" ? title : say("id-and-words", { id: title, more: what });

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
      const own = say("version-itself", { ofVersion: count });
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
    title: say("what-changes-written"),
    lead: [
      say("files-things-differ", { count: report.files.length, count2: written.things.length }),
      ...told.map(({ title, size }) => say("new-version-files-held", { title, size })),
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
        title: say("version-against", { title, before }),
        lead: [personInWords(verdictOf(diff)), say("say-same", { same: diff.same })],
        header: changeHeader,
        rows: changeRows(diff, report),
      },
    ];
  });
}

function resolvedSection(report: ReviewReport): ReviewSection {
  const { views, looked, leftOut } = report.review.resolved;
  const places = String(looked.regions.length);
  const rows = views.flatMap(({ title, diff }) => changeRows(diff, report).map((cells) => [title, ...cells]));
  const lead =
    looked.days.length === 0 || looked.regions.length === 0
      ? say("no-day-compare")
      : rows.length === 0
        ? say("looked-places-nothing-holds", { places, days: looked.days })
        : say("looked-places-hold-otherwise", { places, days: looked.days, count: views.length });
  const more = say("more-not-looked", { leftOut });
  return {
    title: say("what-holds-otherwise-resolved"),
    lead: leftOut === 0 ? [lead] : [lead, more],
    header: [say("when-where"), ...changeHeader],
    rows,
  };
}

function whomSection({ review, sides }: ReviewReport): ReviewSection {
  const title = ({ code }: ReachedGroup): Text => whomInWords(sides[1].set, { whom: [code] });
  const count = String(review.whomNotStated);
  return {
    title: say("whom-reaches"),
    lead: [personInWords(review.verdict), ...(review.whomNotStated === 0 ? [] : [say("more-do-not-name", { count })])],
    header: [say("whom-column"), say("expands"), say("narrows"), say("cannot-say-head")],
    rows: review.whom.map((group) => [
      title(group),
      ...[group.expands, group.narrows, group.cannotSay].map((each) => same(String(each))),
    ]),
  };
}

const marks: Readonly<Record<RoadStep["is"], Text>> = {
  done: say("done-mark"),
  missing: say("missing-mark"),
  wrong: say("does-not-do"),
  "cannot-say": say("cannot-say-mark"),
};

function roadSection({ id, title, road, words, docket, steps, earliest }: Road): ReviewSection {
  const day = earliest?.is === "day" ? earliest.on : undefined;
  return {
    title: say("procedure", { title }),
    lead: [
      say("id-and-sentence", { id, words }),
      ...(steps.length === 0 ? [] : [docket === undefined ? say("no-docket") : say("docket-is", { docket })]),
      ...(earliest
        ? [
            say("earliest-lawful-day", {
              day: day ?? say("cannot-say"),
              words: earliest.words,
            }),
          ]
        : []),
    ],
    header: [say("step-column"), say("state-column"), say("recorded-as"), say("rules-head")],
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
  const said = say("comments-lost-their-numbers", { count });
  return gone === 0 ? headlinesOf(report) : [...headlinesOf(report), said];
}

/** How many comments are lost, or their numbers used for others. */
export const commentsGone = ({ review: { comments } }: ReviewReport): number =>
  comments.reduce((sum, { lost, reused }) => sum + lost.length + reused.length, 0);

function headlinesOf({ review, level, base, suggestions }: ReviewReport): Text[] {
  const errors = review.rules.fires.filter(({ state }) => state === "error").length;
  const open = review.roads.flatMap(({ steps }) => steps.filter(({ is }) => is === "missing" || is === "wrong")).length;
  const said = level.stated.length === 0 ? say("none-stated") : joined(level.stated.map(same), "comma");
  return [
    say("review-against", {
      revision: base.revision,
      commit: base.commit.slice(0, 12),
      on: review.on ?? say("no-day-known"),
    }),
    personInWords(review.verdict),
    level.needed === "none"
      ? say("level-no-catalog-file")
      : say("level-needed", {
          needed: level.needed,
          reason: level.reason ?? "",
          said,
          more: level.enough ? "" : say("too-low"),
        }),
    say("rules-new-errors", {
      errors,
      more: suggestions.length === 0 ? "" : say("certain-fixes", { count: suggestions.length }),
    }),
    say("procedure-versions-concerned-steps", { count: review.roads.length, open }),
  ];
}

function suggestionSection({ suggestions }: ReviewReport): ReviewSection[] {
  if (suggestions.length === 0) return [];
  return [
    {
      title: say("certain-fixes-mulu-check"),
      lead: [],
      header: [say("place-column"), say("rule-column"), say("before-column"), say("moved-after")],
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
  return shown.length === numbers.length ? say("numbers-all", { shown }) : say("numbers-some", { shown, count });
}

/** Comments that came, went or were answered: none may be lost, and no number may stand for another. */
function commentsSections({ review: { comments } }: ReviewReport): ReviewSection[] {
  if (comments.length === 0) return [];
  const rows = comments.flatMap(({ docket, added, lost, reused, answered }) => {
    const facts: readonly (readonly [what: Text, count: number, which: Text])[] = [
      [say("lost-mark"), lost.length, someOf(lost)],
      [say("number-another-now"), reused.length, someOf(reused)],
      [say("added"), added, none],
      [say("answer-changed"), answered.length, someOf(answered)],
    ];
    return facts.flatMap(([what, count, which]) =>
      count === 0 ? [] : [[same(docket), what, same(String(count)), which]],
    );
  });
  return [
    {
      title: say("comments-head"),
      lead: [],
      header: [say("docket-head"), say("change-column"), say("comments-count"), say("comments-numbers")],
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
