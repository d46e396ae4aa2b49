import type { WordsOf } from "../types.js";

/** MS-02 */
export const effectClassified: WordsOf<"effect-classified"> = {
  title: "限制类措施归为管理性措施须说明理由",
  says: {
    fault: {
      message: ({ thing, why }) => `${thing}${why}，却归为管理性措施，又没有说明理由；限制权利的措施应归为减损权利。`,
      hint: () =>
        "请改为 effect: reduces-rights 并引用法律、法规条款；确属管理的，写明 effectReason: { zh: 只调整检查频次，不影响权利, en: Changes only how often it is inspected }。",
      inTable: () =>
        "请把“措施性质”栏改为减损权利，并在“法律依据”栏引用法律、法规条款；确属管理的，在“归类理由”栏写明理由。",
    },
  },
  parts: { itsNameContains: ({ word }) => `名称中有“${word}”`, itIsRestrictingType: () => "属于限制类措施" },
};
