import { languages, wordsIn } from "@mulu/schema";
import type { Docket, DocketStage, DocketStep, IsoDate, Language, Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { blockersOf } from "./blockers.js";
import type { Blocker } from "./blockers.js";
import type { RecordedComment } from "./recorded-comment.js";
import { nextStages, skipped, stagesInWords, stageTitle } from "./stages.js";

/** @public Why a docket may not take a step. */
export type RefusalCode = "same-stage" | "ended" | "skips" | "not-next" | "day-before" | "no-reason" | "blocked";

/** @public A docket that took a step, or why it may not, in words that say what is missing. */
export type Transition =
  | { is: "accepted"; docket: Docket; step: DocketStep }
  | { is: "refused"; code: RefusalCode; message: Text; blockers: Blocker[] }
  | { is: "cannot-say"; message: Text; blockers: Blocker[] };

/** Stages that need their reason: what was turned back or given up stays in the log with it. */
const needReason: readonly DocketStage[] = ["returned", "withdrawn", "abolished"];

/** @public The last step of a docket by a day; nothing before its first. */
export function lastStep({ stages = [] }: Docket, on?: IsoDate): DocketStep | undefined {
  return stages.findLast(({ date }) => on === undefined || date <= on);
}

const refused = (code: RefusalCode, [zh, en]: readonly [string, string], blockers: Blocker[] = []): Transition => ({
  ...{ is: "refused", code, blockers },
  message: { zh, en },
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
  const title = stageTitle(step.stage);
  const [zh, en] = [joined(blockers, "zh"), joined(blockers, "en")];
  if (blockers.every(({ verdict }) => verdict === "cannot-say")) {
    const message = {
      zh: `能否进入“${title.zh}”无法判断：${zh}`,
      en: `Whether it may be “${title.en}” cannot be said: ${en}`,
    };
    return { is: "cannot-say", message, blockers };
  }
  return refused("blocked", [`还不能进入“${title.zh}”：${zh}`, `It cannot be “${title.en}” yet: ${en}`], blockers);
}

const joined = (blockers: readonly Blocker[], language: Language): string =>
  blockers.map(({ message }) => wordsIn(message, language)).join(languages[language].punctuation.space);

/** A step that does not follow from the last one, by its stage or by its day. */
function outOfTurn(last: DocketStep | undefined, { stage, date }: DocketStep): Transition | undefined {
  const to = stageTitle(stage);
  if (last === undefined) {
    if (stage === "proposed") return undefined;
    const zh = `卷宗还没有提出，不能进入“${to.zh}”；第一个阶段是“已提出”。`;
    return refused("skips", [
      zh,
      `The docket was not proposed yet and cannot be “${to.en}”; its first stage is “Proposed”.`,
    ]);
  }
  const from = stageTitle(last.stage);
  const next = nextStages[last.stage];
  if (last.stage === stage) {
    return refused("same-stage", [
      `卷宗已经处于“${to.zh}”（${last.date}）。`,
      `The docket is “${to.en}” already (${last.date}).`,
    ]);
  }
  if (next.length === 0) {
    const zh = `“${from.zh}”是终结，不能再进入“${to.zh}”；请另立卷宗。`;
    return refused("ended", [
      zh,
      `“${from.en}” is an end and leads nowhere, so not to “${to.en}”; open another docket.`,
    ]);
  }
  if (!next.includes(stage)) return notNext(last.stage, stage);
  if (date >= last.date) return undefined;
  const zh = `“${to.zh}”的日期 ${date} 早于“${from.zh}”的日期 ${last.date}。`;
  return refused("day-before", [zh, `The day of “${to.en}”, ${date}, is before that of “${from.en}”, ${last.date}.`]);
}

function notNext(from: DocketStage, to: DocketStage): Transition {
  const between = skipped(from, to);
  const [at, there, may] = [stageTitle(from), stageTitle(to), stagesInWords(nextStages[from])];
  if (between.length > 0) {
    const left = stagesInWords(between);
    const zh = `不能从“${at.zh}”直接进入“${there.zh}”：中间还有${left.zh}。`;
    return refused("skips", [zh, `From “${at.en}” to “${there.en}” it would skip ${left.en}.`]);
  }
  const zh = `不能从“${at.zh}”进入“${there.zh}”；可以进入的是${may.zh}。`;
  return refused("not-next", [zh, `From “${at.en}” it cannot be “${there.en}”; it may be ${may.en}.`]);
}

function withoutReason({ stage, note }: DocketStep): Transition | undefined {
  if (!needReason.includes(stage) || note !== undefined) return undefined;
  const { zh, en } = stageTitle(stage);
  return refused("no-reason", [`“${zh}”须写明理由（note）。`, `“${en}” needs its reason (note).`]);
}

function assertStep({ stage, date }: DocketStep): void {
  if (!Object.hasOwn(nextStages, stage)) throw new RangeError(`没有这个阶段：${stage} / no such stage: ${stage}`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError(`不是日期：${date} / not a day: ${date}`);
}
