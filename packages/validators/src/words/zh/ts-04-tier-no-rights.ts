import type { WordsOf } from "../types.js";

/** TS-04 */
export const tierNoRights: WordsOf<"tier-no-rights"> = {
  title: "评价等级只调整监管频次和方式",
  says: {
    fault: {
      message: ({ thing, tier }) => `${thing}的等级“${tier}”附加了减损权益的后果；等级只能调整监管的频次和方式。`,
      hint: () => "请删去该后果；确需实施的，作为措施列入清单并写明法律、法规依据。",
    },
  },
  parts: {},
};
