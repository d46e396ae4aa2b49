import type { Docket, DocketConcern, DocketStage, IsoDate } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { blockersOf, openConcerns } from "./blockers.js";
import type { Blocker } from "./blockers.js";
import { unansweredComments } from "./derived.js";
import type { RecordedComment } from "./recorded-comment.js";
import { nextStages } from "./stages.js";
import { lastStep } from "./transition.js";
import { closesOn, openedOn, windowsOf } from "./windows.js";
import type { WindowOn } from "./windows.js";

/** @public A stage a docket may go to next, and what stands in the way. */
export interface NextStage {
  stage: DocketStage;
  blockers: Blocker[];
}

/** @public Where a docket stands on a day. */
export interface DocketState {
  on: IsoDate;
  /** Its stage; `cannot-say` where it states neither stages nor days. */
  stage: DocketStage | "cannot-say" | "not-begun";
  /** Since when, where that is known. */
  since?: IsoDate;
  /** Whether the stage is stated, or told from the days of the consultation and the decision alone. */
  from: "stages" | "days";
  /** Legal next stages, in the order of the model. */
  next: NextStage[];
  /** What stands in the way of going on along the road: the blockers of the first of the next stages. */
  blockers: Blocker[];
  windows: WindowOn[];
  /** Comments without an answer; undefined where nobody knows. */
  unanswered?: number;
  openConcerns: DocketConcern[];
}

/**
 * @public Where a docket stands on a day: its stage, where it may go, what blocks it, its windows with the days left.
 * @param comments those recorded of it; undefined where none are
 * @param asked the day; with a set, its vocabularies say what groups are called
 */
export function docketState(
  docket: Docket,
  comments: readonly RecordedComment[] | undefined,
  asked: IsoDate | { on: IsoDate; set: CatalogSet },
): DocketState {
  const { on, set } = typeof asked === "string" ? { on: asked, set: undefined } : asked;
  const told = docket.stages === undefined ? fromDays(docket, on) : fromStages(docket, on);
  const { stage } = told;
  const legal = stage === "cannot-say" ? [] : stage === "not-begun" ? (["proposed"] as const) : nextStages[stage];
  const next = legal.map((to) => ({ stage: to, blockers: blockersOf(to, { docket, comments, on, set }) }));
  const unanswered = comments === undefined ? docket.unanswered : unansweredComments(comments).length;
  return {
    ...{ on, ...told, next },
    blockers: next[0]?.blockers ?? [],
    windows: windowsOf(docket, on),
    ...(unanswered === undefined ? {} : { unanswered }),
    openConcerns: openConcerns(docket, on),
  };
}

type Told = Pick<DocketState, "stage" | "since" | "from">;

function fromStages(docket: Docket, on: IsoDate): Told {
  const last = lastStep(docket, on);
  return last === undefined
    ? { stage: "not-begun", from: "stages" }
    : { stage: last.stage, since: last.date, from: "stages" };
}

const decided = {
  approved: "approved",
  "partly-approved": "approved",
  returned: "returned",
  withdrawn: "withdrawn",
} as const satisfies Record<NonNullable<Docket["decision"]>["outcome"], DocketStage>;

/** The stage of a docket of before, which states its days alone. */
function fromDays(docket: Docket, on: IsoDate): Told {
  const { decision, publication } = docket;
  const [opened, closes] = [openedOn(docket), closesOn(docket)];
  if (publication !== undefined && publication.date <= on) {
    return { stage: "published", since: publication.date, from: "days" };
  }
  if (decision?.date !== undefined && decision.date <= on) {
    return { stage: decided[decision.outcome], since: decision.date, from: "days" };
  }
  if (opened === undefined) return { stage: "cannot-say", from: "days" };
  if (on < opened) return { stage: "not-begun", from: "days" };
  if (closes === undefined) return { stage: "cannot-say", from: "days" };
  if (on <= closes) return { stage: "in-consultation", since: opened, from: "days" };
  // A decision without a day may lie before or after: nobody can say.
  const isUndated = decision !== undefined && decision.date === undefined;
  return { stage: isUndated ? "cannot-say" : "consultation-closed", from: "days" };
}
