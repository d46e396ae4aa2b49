import type { WordsOf } from "../types.js";

/** LS-19 */
export const consequencesOnList: WordsOf<"consequences-on-list"> = {
  title: "名单标准提到的措施须在惩戒措施清单内",
  says: {
    fault: {
      message: ({ thing, measure, fault }) => `${thing}提到的措施“${measure}”${fault}，不得作为列入名单的后果。`,
      hint: () => "请改为清单中正在实施、以这一名单为触发条件的措施，或者删去。",
    },
  },
  parts: { isNotInForce: () => "已经不在实施之中", thisListDoesNot: () => "没有以这一名单为触发条件" },
};
