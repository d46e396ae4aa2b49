import type { WordsOf } from "../types.js";

/** PS-24 */
export const docketWentItsRoad: WordsOf<"docket-went-its-road"> = {
  title: "公布的版本，其卷宗须已审定",
  says: {
    fault: {
      message: ({ thing, docket, stage, day }) => `${thing}于 ${day} 公布，而${docket}当时的阶段是“${stage}”。`,
      hint: () => "没有审定通过的不得公布：请补上卷宗走过的阶段，或者改为草案（nature: draft）。",
    },
  },
  parts: {
    "not-begun": () => "尚未提出",
    proposed: () => "已提出",
    "accepted-for-collation": () => "受理汇总",
    "in-consultation": () => "征求意见中",
    "consultation-closed": () => "征求意见已截止",
    submitted: () => "已报审",
    returned: () => "退回",
    withdrawn: () => "撤回",
  },
};
