import type { WordsOf } from "../types.js";

/** RP-05 */
export const repairOutcomes: WordsOf<"repair-outcomes"> = {
  title: "What follows repair is complete",
  says: {
    fault: {
      message: ({ thing, outcome }) => `What follows the repair of ${thing} lacks: ${outcome}.`,
      hint: () => "Add it, for example repair: { outcomes: [stop-publication, remove-from-list, lift-measures] }.",
      inTable: () =>
        "Complete the column “修复结果” (outcomes): publication stops, removal from the list, measures end.",
    },
  },
  parts: {
    anyOutcomeSuchAs: () => "any outcome, such as stopping publication",
    stoppingPublication: () => "stopping publication",
    removalFromLists: () => "removal from lists",
    liftingMeasures: () => "lifting measures",
  },
};
