import { valueTitle } from "@mulu/schema";
import type { Docket, DocketStage, IsoDate, Slug, Text } from "@mulu/schema";

import { consulteesOfCatalogs, consulteesOfLists, shortestConsultation } from "../needs/consultation-needs.js";
import { groupsConsulted, unansweredComments } from "./derived.js";
import type { CatalogSet } from "../catalog-set.js";
import { codeTitles } from "../titles.js";
import type { RecordedComment } from "./recorded-comment.js";
import { publicWindows, windowsOf } from "./windows.js";
import type { WindowOn } from "./windows.js";

/** @public What stands in the way of a docket. */
export type BlockerCode =
  | "nothing-proposed"
  | "no-window"
  | "window-not-open"
  | "window-open"
  | "window-too-short"
  | "extension-without-reason"
  | "extension-shortens"
  | "groups-not-asked"
  | "comments-unanswered"
  | "comments-not-recorded"
  | "concern-open"
  | "not-decided"
  | "decided-otherwise"
  | "not-published"
  | "no-reason";

/** @public One thing that stands in the way, in words that say what is missing. */
export interface Blocker {
  code: BlockerCode;
  /** `cannot-say` where the docket does not state what would decide it. */
  verdict: "fail" | "cannot-say";
  message: Text;
  /** The window, concern or comments it is about. */
  window?: Slug;
  concern?: Slug;
  comments?: number[];
}

/** A docket with its comments, on a day. */
export interface DocketOn {
  docket: Docket;
  comments: readonly RecordedComment[] | undefined;
  on: IsoDate;
  /** Whose vocabularies say what groups are called; without it they are named by their codes. */
  set?: CatalogSet | undefined;
}

/** Whether a docket proposes the standard of a list: point 7 of the opinion of 2020 asks for thirty days and groups of its own. */
const proposesList = ({ proposes }: Docket): boolean => proposes.some((id) => id.includes("/lists/"));

const proposesCatalog = ({ proposes }: Docket): boolean =>
  proposes.some((id) => /\/(?:information|measures)\//.test(id));

/** What a blocker is about. */
type About = Pick<Blocker, "window" | "concern" | "comments">;

const fail = (code: BlockerCode, [zh, en]: readonly [string, string], about: About = {}): Blocker => ({
  ...{ code, verdict: "fail", message: { zh, en } },
  ...about,
});

const named = ({ id }: Pick<WindowOn, "id">): Text =>
  id === undefined ? { zh: "征求意见", en: "the consultation" } : { zh: `征求意见“${id}”`, en: `the window “${id}”` };

function* whatIsProposed({ docket }: DocketOn): Iterable<Blocker> {
  if ((docket.lines ?? []).length + (docket.proposals ?? []).length > 0) return;
  yield fail("nothing-proposed", [
    "没有写明提议什么（lines 或者 proposals）。",
    "Nothing is proposed (lines or proposals).",
  ]);
}

function* groupsAsked({ docket, set }: DocketOn): Iterable<Blocker> {
  const needed = proposesList(docket) ? consulteesOfLists : proposesCatalog(docket) ? consulteesOfCatalogs : [];
  const asked = groupsConsulted(docket) ?? [];
  const absent = needed.filter((group) => !asked.includes(group));
  if (absent.length === 0) return;
  const list = absent.join(", ");
  const { zh, en } = set === undefined ? { zh: list, en: list } : codeTitles(set, "consultee-groups", absent);
  yield fail("groups-not-asked", [`没有征求${zh}的意见（groups）。`, `Not asked: ${en} (groups).`]);
}

function* windowOpens(at: DocketOn): Iterable<Blocker> {
  const windows = windowsOf(at.docket, at.on);
  if (windows.length === 0) {
    yield fail("no-window", ["没有写明何时征求意见（windows）。", "No window for comment is stated (windows)."]);
  } else if (!windows.some(({ state }) => state === "open")) {
    const days = windows.map(({ opens, closes }) => `${opens}–${closes}`).join(", ");
    const en = `No window is open on ${at.on}: ${days}.`;
    yield fail("window-not-open", [`${at.on} 没有正在进行的征求意见：${days}。`, en]);
  }
}

function* windowsClosed({ docket, on }: DocketOn): Iterable<Blocker> {
  for (const window of windowsOf(docket, on)) {
    if (window.state === "closed") continue;
    const { zh, en } = named(window);
    const about = window.id === undefined ? {} : { window: window.id };
    yield fail(
      "window-open",
      [`${zh}到 ${window.closes} 才截止。`, `${en} closes only on ${window.closes}.`.replace(/^t/, "T")],
      about,
    );
  }
}

/** Windows that are shorter than the law demands, and extensions that are none. */
function* windowsSound({ docket, on }: DocketOn): Iterable<Blocker> {
  for (const window of publicWindows(docket, on)) {
    if (proposesList(docket) && window.days < shortestConsultation) yield tooShort(window);
  }
  for (const window of docket.windows ?? []) yield* extensionsOf(window);
}

function tooShort(window: WindowOn): Blocker {
  const { zh, en } = named(window);
  return fail(
    "window-too-short",
    [
      `${zh}只有 ${window.days} 天，名单标准不少于 ${shortestConsultation} 天。`,
      `${en.replace(/^t/, "T")} has ${window.days} days; the standard of a list needs ${shortestConsultation}.`,
    ],
    window.id === undefined ? {} : { window: window.id },
  );
}

function* extensionsOf({ id, closes, extensions = [] }: NonNullable<Docket["windows"]>[number]): Iterable<Blocker> {
  let before = closes;
  for (const { from, to, reason } of extensions) {
    if (reason === undefined) {
      const zh = `征求意见“${id}”延长到 ${to}，没有写理由。`;
      yield fail("extension-without-reason", [zh, `The window “${id}” was extended to ${to} without a reason.`], {
        window: id,
      });
    }
    if (to <= before || from !== before) {
      const zh = `征求意见“${id}”的延长（${from} 至 ${to}）没有从 ${before} 往后延。`;
      const en = `An extension of the window “${id}” (${from} to ${to}) does not lead on from ${before}.`;
      yield fail("extension-shortens", [zh, en], { window: id });
    }
    before = to;
  }
}

function* everyCommentAnswered({ docket, comments }: DocketOn): Iterable<Blocker> {
  if (comments !== undefined) {
    const open = unansweredComments(comments).map(({ number }) => number);
    if (open.length === 0) return;
    const some = open.slice(0, 5).join(", ");
    const zh = `有 ${open.length} 条意见没有答复（${some}${open.length > 5 ? "……" : ""}）。`;
    const en = `${open.length} comments have no answer (${some}${open.length > 5 ? ", …" : ""}).`;
    yield fail("comments-unanswered", [zh, en], { comments: open });
  } else if (docket.unanswered === undefined) {
    const zh = "没有记录意见，也没有写明多少条没有答复（unanswered）：是否都已答复，无法判断。";
    const en = "No comments are recorded, nor how many are unanswered: whether all were answered cannot be said.";
    yield { code: "comments-not-recorded", verdict: "cannot-say", message: { zh, en } };
  } else if (docket.unanswered > 0) {
    const zh = `有 ${docket.unanswered} 条意见没有答复。`;
    yield fail("comments-unanswered", [zh, `${docket.unanswered} comments have no answer.`]);
  }
}

/** Concerns that were raised by a day and not resolved by it. */
export function openConcerns({ concerns = [] }: Docket, on: IsoDate): NonNullable<Docket["concerns"]> {
  return concerns.filter(({ raised, resolved }) => raised <= on && (resolved === undefined || resolved.date > on));
}

function* concernsResolved({ docket, on }: DocketOn): Iterable<Blocker> {
  for (const { id, what } of openConcerns(docket, on)) {
    const about = { concern: id };
    yield fail("concern-open", [`关切“${id}”没有解决：${what.zh}`, `The concern “${id}” is open: ${what.en}`], about);
  }
}

function* decidedAs(outcomes: readonly string[], { docket: { decision }, on }: DocketOn): Iterable<Blocker> {
  if (decision?.date === undefined || decision.date > on) {
    const zh = `到 ${on} 没有写明审定结论及其日期（decision）。`;
    yield fail("not-decided", [zh, `No decision with its day is recorded by ${on} (decision).`]);
  } else if (!outcomes.includes(decision.outcome)) {
    const zh = `审定结论是“${outcomeTitle(decision.outcome).zh}”。`;
    yield fail("decided-otherwise", [zh, `The decision is “${outcomeTitle(decision.outcome).en}”.`]);
  }
}

const outcomeTitle = (outcome: string): Text => valueTitle("docket", "decision.outcome", outcome);

function* publishedBy({ docket: { publication }, on }: DocketOn): Iterable<Blocker> {
  if (publication !== undefined && publication.date <= on) return;
  const zh = `到 ${on} 没有写明在哪里公布（publication 的文号和日期）。`;
  yield fail("not-published", [zh, `No publication with number and day is recorded by ${on} (publication).`]);
}

const decidedInFavour: Check = (at) => decidedAs(["approved", "partly-approved"], at);

type Check = (at: DocketOn) => Iterable<Blocker>;

/** What must be there before a docket enters a stage. */
const needed: Readonly<Partial<Record<DocketStage, readonly Check[]>>> = {
  "accepted-for-collation": [whatIsProposed],
  "in-consultation": [groupsAsked, windowOpens],
  "consultation-closed": [windowsClosed],
  submitted: [windowsClosed, windowsSound, everyCommentAnswered],
  approved: [everyCommentAnswered, concernsResolved, decidedInFavour],
  published: [everyCommentAnswered, concernsResolved, decidedInFavour, publishedBy],
};

/** @public What stands in the way of a docket entering a stage on a day; empty where nothing does. */
export function blockersOf(stage: DocketStage, at: DocketOn): Blocker[] {
  return (needed[stage] ?? []).flatMap((check) => [...check(at)]);
}
