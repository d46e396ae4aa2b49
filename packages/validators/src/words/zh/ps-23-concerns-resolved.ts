import type { WordsOf } from "../types.js";

/** PS-23 */
export const concernsResolved: WordsOf<"concerns-resolved"> = {
  title: "关切没有解决不得审定通过",
  says: {
    fault: {
      message: ({ thing, concern, what }) => `${thing}已经审定通过，关切“${concern}”没有解决（${what}）。`,
      hint: () => "请写明怎样解决（resolved: { date: …, how: … }）；没有解决的，不得审定通过。",
    },
    late: {
      message: ({ thing, concern, resolved, approved }) =>
        `${thing}的关切“${concern}”${resolved} 才解决，晚于审定通过的日期 ${approved}。`,
      hint: () => "关切在审定以前解决。请核对日期。",
    },
    early: {
      message: ({ thing, concern, resolved, raised }) =>
        `${thing}的关切“${concern}”写作 ${resolved} 解决，早于提出的日期 ${raised}。`,
      hint: () => "请核对 raised 和 resolved.date。",
    },
  },
  parts: {},
};
