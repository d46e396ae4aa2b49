import type { WordsOf } from "../types.js";

/** RP-01 */
export const repairableDefault: WordsOf<"repairable-default"> = {
  title: "除有明确规定外，失信信息均可修复",
  says: {
    fault: {
      message: ({ thing, fault }) =>
        `${thing}标为不可修复，但${fault}；须有法律、法规或者党中央、国务院政策文件明确规定。`,
      hint: () =>
        `请在 repair 中写明依据，例如 basis: [{ instrument: 文件标识, article: "30", role: non-repairable, weight: operative }]；没有明确规定的，删去 repairable: false。`,
      inTable: () => "请在“不可修复依据”栏写明条款，例如《示例条例》第三十条；没有明确规定的，删去“可否修复”栏的“否”。",
    },
  },
  parts: { namesNoBasisFor: () => "没有写明依据" },
};
