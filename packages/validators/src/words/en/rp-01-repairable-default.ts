import type { WordsOf } from "../types.js";

/** RP-01 */
export const repairableDefault: WordsOf<"repairable-default"> = {
  title: "Information is repairable unless a text says otherwise",
  says: {
    fault: {
      message: ({ thing, fault }) =>
        `${thing} is marked non-repairable, but ${fault}; it takes a law, a regulation or a central policy document that says so.`,
      hint: () =>
        `State it under repair, for example basis: [{ instrument: its-id, article: "30", role: non-repairable, weight: operative }]; otherwise remove repairable: false.`,
      inTable: () =>
        "Write the clause in the column “不可修复依据”, such as 《示例条例》第三十条; where none says so, take 否 (no) out of “可否修复”.",
    },
  },
  parts: { namesNoBasisFor: () => "names no basis for that" },
};
