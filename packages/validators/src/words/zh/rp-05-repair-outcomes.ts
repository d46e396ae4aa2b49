import type { WordsOf } from "../types.js";

/** RP-05 */
export const repairOutcomes: WordsOf<"repair-outcomes"> = {
  title: "修复后的处理须完整",
  says: {
    fault: {
      message: ({ thing, outcome }) => `${thing}的修复后处理缺少：${outcome}。`,
      hint: () => "请补写，例如 repair: { outcomes: [stop-publication, remove-from-list, lift-measures] }。",
      inTable: () => "请补写“修复结果”栏：停止公示、移出名单、解除措施。",
    },
  },
  parts: {
    anyOutcomeSuchAs: () => "停止公示、移出名单、解除措施等处理",
    stoppingPublication: () => "停止公示",
    removalFromLists: () => "移出名单",
    liftingMeasures: () => "解除措施",
  },
};
