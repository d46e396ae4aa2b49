import { valueTitle } from "@mulu/schema";
import type { Docket, DocketStage, IsoDate, Said, Slug } from "@mulu/schema";

import { consulteesOfCatalogs, consulteesOfLists, shortestConsultation } from "../needs/consultation-needs.js";
import { groupsConsulted, unansweredComments } from "./derived.js";
import type { CatalogSet } from "../catalog-set.js";
import { codeTitles } from "../titles.js";
import { say } from "../words/docket/say.js";
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
  message: Said;
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

const fail = (code: BlockerCode, message: Said, about: About = {}): Blocker => ({
  ...{ code, verdict: "fail", message },
  ...about,
});

function* whatIsProposed({ docket }: DocketOn): Iterable<Blocker> {
  if ((docket.lines ?? []).length + (docket.proposals ?? []).length > 0) return;
  yield fail("nothing-proposed", say("nothing-proposed"));
}

function* groupsAsked({ docket, set }: DocketOn): Iterable<Blocker> {
  const needed = proposesList(docket) ? consulteesOfLists : proposesCatalog(docket) ? consulteesOfCatalogs : [];
  const asked = groupsConsulted(docket) ?? [];
  const absent = needed.filter((group) => !asked.includes(group));
  if (absent.length === 0) return;
  const list = absent.join(", ");
  const groups = set === undefined ? list : codeTitles(set, "consultee-groups", absent);
  yield fail("groups-not-asked", say("groups-not-asked", { groups }));
}

function* windowOpens(at: DocketOn): Iterable<Blocker> {
  const windows = windowsOf(at.docket, at.on);
  if (windows.length === 0) {
    yield fail("no-window", say("no-window"));
  } else if (!windows.some(({ state }) => state === "open")) {
    const days = windows.map(({ opens, closes }) => `${opens}–${closes}`).join(", ");
    yield fail("window-not-open", say("window-not-open", { on: at.on, days }));
  }
}

function* windowsClosed({ docket, on }: DocketOn): Iterable<Blocker> {
  for (const window of windowsOf(docket, on)) {
    if (window.state === "closed") continue;
    const { id, closes } = window;
    yield id === undefined
      ? fail("window-open", say("window-open", { closes }))
      : fail("window-open", say("window-open.of", { id, closes }), { window: id });
  }
}

/** Windows that are shorter than the law demands, and extensions that are none. */
function* windowsSound({ docket, on }: DocketOn): Iterable<Blocker> {
  for (const window of publicWindows(docket, on)) {
    if (proposesList(docket) && window.days < shortestConsultation) yield tooShort(window);
  }
  for (const window of docket.windows ?? []) yield* extensionsOf(window);
}

function tooShort({ id, days }: WindowOn): Blocker {
  const said = { days, least: shortestConsultation };
  return id === undefined
    ? fail("window-too-short", say("window-too-short", said))
    : fail("window-too-short", say("window-too-short.of", { id, ...said }), { window: id });
}

function* extensionsOf({ id, closes, extensions = [] }: NonNullable<Docket["windows"]>[number]): Iterable<Blocker> {
  let before = closes;
  for (const { from, to, reason } of extensions) {
    if (reason === undefined) {
      yield fail("extension-without-reason", say("extension-without-reason", { id, to }), { window: id });
    }
    if (to <= before || from !== before) {
      yield fail("extension-shortens", say("extension-shortens", { id, from, to, before }), { window: id });
    }
    before = to;
  }
}

function* everyCommentAnswered({ docket, comments }: DocketOn): Iterable<Blocker> {
  if (comments !== undefined) {
    const open = unansweredComments(comments).map(({ number }) => number);
    if (open.length === 0) return;
    const some = open.slice(0, 5).join(", ");
    const which = open.length > 5 ? "comments-unanswered.some" : "comments-unanswered.all";
    yield fail("comments-unanswered", say(which, { count: open.length, some }), { comments: open });
  } else if (docket.unanswered === undefined) {
    yield { code: "comments-not-recorded", verdict: "cannot-say", message: say("comments-not-recorded") };
  } else if (docket.unanswered > 0) {
    yield fail("comments-unanswered", say("comments-unanswered", { count: docket.unanswered }));
  }
}

/** Concerns that were raised by a day and not resolved by it. */
export function openConcerns({ concerns = [] }: Docket, on: IsoDate): NonNullable<Docket["concerns"]> {
  return concerns.filter(({ raised, resolved }) => raised <= on && (resolved === undefined || resolved.date > on));
}

function* concernsResolved({ docket, on }: DocketOn): Iterable<Blocker> {
  for (const { id, what } of openConcerns(docket, on)) {
    yield fail("concern-open", say("concern-open", { id, what }), { concern: id });
  }
}

function* decidedAs(outcomes: readonly string[], { docket: { decision }, on }: DocketOn): Iterable<Blocker> {
  if (decision?.date === undefined || decision.date > on) {
    yield fail("not-decided", say("not-decided", { on }));
  } else if (!outcomes.includes(decision.outcome)) {
    const title = valueTitle("docket", "decision.outcome", decision.outcome);
    yield fail("decided-otherwise", say("decided-otherwise", { outcome: title }));
  }
}

function* publishedBy({ docket: { publication }, on }: DocketOn): Iterable<Blocker> {
  if (publication !== undefined && publication.date <= on) return;
  yield fail("not-published", say("not-published", { on }));
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
