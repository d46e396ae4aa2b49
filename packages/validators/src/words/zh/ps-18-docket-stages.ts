import type { WordsOf } from "../types.js";

/** PS-18 */
export const docketStageOrder: WordsOf<"docket-stages"> = {
  title: "卷宗逐个阶段进行，不得跳过",
  says: {
    fault: {
      message: ({ thing, from, to }) => `${thing}从“${from}”直接到“${to}”，跳过了阶段或者走了没有的路。`,
      hint: ({ from, may }) => `“${from}”之后可以进入：${may}。请补上漏写的阶段及其日期，或者改正次序。`,
    },
    first: {
      message: ({ thing, to }) => `${thing}的第一个阶段写作“${to}”。`,
      hint: () => "卷宗从 proposed（已提出）开始，请补上提出的日期。",
    },
    ended: {
      message: ({ thing, from, to }) => `${thing}已经是“${from}”，之后又写了“${to}”。`,
      hint: () => "这是终结的阶段，之后不再有别的阶段；再次提出的，请另立卷宗。",
    },
    early: {
      message: ({ thing, from, to, date, before }) => `${thing}的“${to}”（${date}）早于“${from}”（${before}）。`,
      hint: () => "各阶段依次写，日期不得倒退。请核对日期。",
    },
    noWindow: {
      message: ({ thing, date }) => `${thing}写明 ${date} 开始征求意见，这一天没有任何一次征求意见正在进行。`,
      hint: () => "请核对 stages 的日期与 windows 的 opens、closes。",
    },
    open: {
      message: ({ thing, date, late }) => `${thing}写明 ${date} 征求意见已截止，而期限到 ${late} 才届满。`,
      hint: () => "截止日当天仍可提出意见，次日起才算截止。请核对日期。",
    },
  },
  parts: {
    proposed: () => "已提出",
    "accepted-for-collation": () => "受理汇总",
    "in-consultation": () => "征求意见中",
    "consultation-closed": () => "征求意见已截止",
    submitted: () => "已报审",
    approved: () => "审定通过",
    published: () => "已公布",
    "in-force": () => "已施行",
    superseded: () => "已被取代",
    returned: () => "退回",
    withdrawn: () => "撤回",
    abolished: () => "废止",
  },
};
