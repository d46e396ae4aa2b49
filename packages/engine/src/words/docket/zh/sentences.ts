import type { Sentences } from "@mulu/schema";

import type { DocketMessages } from "../messages.js";

/** Of a docket: what stands in its way, and why it may not take a step. */
export const sentences: Sentences<DocketMessages> = {
  "nothing-proposed": () => "没有写明提议什么（lines 或者 proposals）。",
  "groups-not-asked": ({ groups }) => `没有征求${groups}的意见（groups）。`,
  "no-window": () => "没有写明何时征求意见（windows）。",
  "window-not-open": ({ on, days }) => `${on} 没有正在进行的征求意见：${days}。`,
  "window-open": ({ closes }) => `征求意见到 ${closes} 才截止。`,
  "window-open.of": ({ id, closes }) => `征求意见“${id}”到 ${closes} 才截止。`,
  "window-too-short": ({ days, least }) => `征求意见只有 ${days} 天，名单标准不少于 ${least} 天。`,
  "window-too-short.of": ({ id, days, least }) => `征求意见“${id}”只有 ${days} 天，名单标准不少于 ${least} 天。`,
  "extension-without-reason": ({ id, to }) => `征求意见“${id}”延长到 ${to}，没有写理由。`,
  "extension-shortens": ({ id, from, to, before }) =>
    `征求意见“${id}”的延长（${from} 至 ${to}）没有从 ${before} 往后延。`,
  "comments-unanswered": ({ count }) => `有 ${count} 条意见没有答复。`,
  "comments-unanswered.all": ({ count, some }) => `有 ${count} 条意见没有答复（${some}）。`,
  "comments-unanswered.some": ({ count, some }) => `有 ${count} 条意见没有答复（${some}……）。`,
  "comments-not-recorded": () => "没有记录意见，也没有写明多少条没有答复（unanswered）：是否都已答复，无法判断。",
  "concern-open": ({ id, what }) => `关切“${id}”没有解决：${what}`,
  "not-decided": ({ on }) => `到 ${on} 没有写明审定结论及其日期（decision）。`,
  "decided-otherwise": ({ outcome }) => `审定结论是“${outcome}”。`,
  "not-published": ({ on }) => `到 ${on} 没有写明在哪里公布（publication 的文号和日期）。`,
  "step.cannot-say": ({ stage, why }) => `能否进入“${stage}”无法判断：${why}`,
  "step.blocked": ({ stage, why }) => `还不能进入“${stage}”：${why}`,
  "step.not-proposed": ({ to }) => `卷宗还没有提出，不能进入“${to}”；第一个阶段是“已提出”。`,
  "step.same-stage": ({ to, day }) => `卷宗已经处于“${to}”（${day}）。`,
  "step.ended": ({ from, to }) => `“${from}”是终结，不能再进入“${to}”；请另立卷宗。`,
  "step.day-before": ({ to, date, from, last }) => `“${to}”的日期 ${date} 早于“${from}”的日期 ${last}。`,
  "step.skips": ({ from, to, between }) => `不能从“${from}”直接进入“${to}”：中间还有${between}。`,
  "step.not-next": ({ from, to, may }) => `不能从“${from}”进入“${to}”；可以进入的是${may}。`,
  "step.no-reason": ({ stage }) => `“${stage}”须写明理由（note）。`,
};
