import type { WordsOf } from "../types.js";

/** LS-16 */
export const countyLevelDecision: WordsOf<"county-level-decision"> = {
  title: "认定须由县级以上部门作出",
  says: {
    fault: {
      message: ({ id }) => `名单决定“${id}”由县级以下单位作出，没有写明法律、法规或者部门规章依据。`,
      hint: () => "请由县级以上人民政府有关部门认定；另有规定的，写明文件，例如 levelBasis: ex-department-rule。",
    },
  },
  parts: {},
};
