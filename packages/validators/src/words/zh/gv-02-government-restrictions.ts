import type { WordsOf } from "../types.js";

/** GV-02 */
export const governmentRestrictions: WordsOf<"government-restrictions"> = {
  title: "对政府失信主体的限制限于三项",
  says: {
    fault: {
      message: ({ thing }) => `${thing}以政府机构为对象，不是2025年意见第一条的三项限制，也没有法律、法规依据。`,
      hint: () => "属于三项之一的，写明 governmentRestriction: awards 等；否则写明法律、法规条款或者删去 public-body。",
    },
  },
  parts: {},
};
