import type { WordsOf } from "../types.js";

/** PI-08 */
export const professionGroupNamed: WordsOf<"profession-group-named"> = {
  title: "职业人群须在列举之内，或者说明依据",
  says: {
    fault: {
      message: ({ thing }) => `${thing}的主体是职业人员，但没有写明属于哪个重点职业人群，列举之外的也没有说明理由。`,
      hint: () =>
        "请写明代码，例如 profession: auditing；列举之外的写 profession: other 并在 professionReason 说明理由和依据。",
      inTable: () => "请在“职业人群”栏写明；列举之外的，在“职业人群理由”栏说明理由和依据。",
    },
  },
  parts: {},
};
