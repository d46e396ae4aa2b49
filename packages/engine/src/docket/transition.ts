import { inEvery, languages } from "@mulu/schema";
import type { Docket, DocketStage, DocketStep, IsoDate, Said } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { say } from "../words/docket/say.js";
import { blockersOf } from "./blockers.js";
import type { Blocker } from "./blockers.js";
import type { RecordedComment } from "./recorded-comment.js";
import { docketExits, nextStages, skipped, stageTitle, stagesInWords } from "./stages.js";

/** @public Why a docket may not take a step. */
export type RefusalCode = "same-stage" | "ended" | "skips" | "not-next" | "day-before" | "no-reason" | "blocked";

/** @public A docket that took a step, or why it may not, in words that say what is missing. */
export type Transition =
  | { is: "accepted"; docket: Docket; step: DocketStep }
  | { is: "refused"; code: RefusalCode; message: Said; blockers: Blocker[] }
  | { is: "cannot-say"; message: Said; blockers: Blocker[] };

/** @public The last step of a docket by a day; nothing before its first. */
export function lastStep({ stages = [] }: Docket, on?: IsoDate): DocketStep | undefined {
  return stages.findLast(({ date }) => on === undefined || date <= on);
}

const refused = (code: RefusalCode, message: Said, blockers: Blocker[] = []): Transition => ({
  ...{ is: "refused", code, blockers },
  message,
});

/**
 * @public Whether a docket may take a step, and the docket after it. Nothing is written; the docket given stays as it is.
 * @param comments those recorded of it; undefined where none are
 * @param asked the step; with a set, its vocabularies say what groups are called
 * @throws RangeError for a stage or a day that is none
 */
export function transition(
  docket: Docket,
  comments: readonly RecordedComment[] | undefined,
  asked: DocketStep | { step: DocketStep; set: CatalogSet },
): Transition {
  const { step, set } = "step" in asked ? asked : { step: asked, set: undefined };
  assertStep(step);
  const last = lastStep(docket);
  const wrong = outOfTurn(last, step) ?? withoutReason(step);
  if (wrong !== undefined) return wrong;
  const blockers = blockersOf(step.stage, { docket, comments, on: step.date, set });
  if (blockers.length === 0) {
    return { is: "accepted", step, docket: { ...docket, stages: [...(docket.stages ?? []), step] } };
  }
  const said = { stage: stageTitle(step.stage), why: inARow(blockers) };
  if (blockers.every(({ verdict }) => verdict === "cannot-say")) {
    return { is: "cannot-say", message: say("step.cannot-say", said), blockers };
  }
  return refused("blocked", say("step.blocked", said), blockers);
}

const inARow = (blockers: readonly Blocker[]): Said =>
  inEvery((language) => blockers.map(({ message }) => message[language]).join(languages[language].punctuation.space));

/** A step that does not follow from the last one, by its stage or by its day. */
function outOfTurn(last: DocketStep | undefined, { stage, date }: DocketStep): Transition | undefined {
  const to = stageTitle(stage);
  if (last === undefined) {
    if (stage === "proposed") return undefined;
    return refused("skips", say("step.not-proposed", { to }));
  }
  const from = stageTitle(last.stage);
  const next = nextStages[last.stage];
  if (last.stage === stage) return refused("same-stage", say("step.same-stage", { to, day: last.date }));
  if (next.length === 0) return refused("ended", say("step.ended", { from, to }));
  if (!next.includes(stage)) return notNext(last.stage, stage);
  if (date >= last.date) return undefined;
  return refused("day-before", say("step.day-before", { to, date, from, last: last.date }));
}

function notNext(from: DocketStage, to: DocketStage): Transition {
  const between = skipped(from, to);
  const said = { from: stageTitle(from), to: stageTitle(to) };
  if (between.length > 0) return refused("skips", say("step.skips", { ...said, between: stagesInWords(between) }));
  return refused("not-next", say("step.not-next", { ...said, may: stagesInWords(nextStages[from]) }));
}

function withoutReason({ stage, note }: DocketStep): Transition | undefined {
  if (!docketExits.includes(stage) || note !== undefined) return undefined;
  return refused("no-reason", say("step.no-reason", { stage: stageTitle(stage) }));
}

function assertStep({ stage, date }: DocketStep): void {
  if (!Object.hasOwn(nextStages, stage)) throw new RangeError(`没有这个阶段：${stage} / no such stage: ${stage}`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError(`不是日期：${date} / not a day: ${date}`);
}
