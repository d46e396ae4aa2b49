import type { WordsOf } from "../types.js";

/** LS-14 */
export const thirdPartyEvaluation: WordsOf<"third-party-evaluation"> = {
  title: "认定标准定期由第三方评估",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing}${fault}；认定标准须由第三方定期评估，并根据评估修订。`,
      hint: () =>
        "请写明评估间隔和历次评估，例如 evaluateEvery: P2Y、evaluations: [{ date: 2025-06-01, by: 机构标识, outcome: sound }]；须修订的，写明 answer。",
    },
  },
  parts: {
    statesNoIntervalFor: () => "没有写明第三方评估的间隔",
    wasFoundToNeed: () => "的评估认为须修订，没有答复",
    isOverdueForEvaluation: () => "超过间隔没有评估",
  },
};
