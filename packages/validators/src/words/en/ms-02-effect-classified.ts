import type { WordsOf } from "../types.js";

/** MS-02 */
export const effectClassified: WordsOf<"effect-classified"> = {
  title: "A restricting measure is classed as management only with a reason",
  says: {
    fault: {
      message: ({ thing, why }) =>
        `${thing} is classed as management although ${why}, and no reason is given; what limits rights reduces rights.`,
      hint: () =>
        "Write effect: reduces-rights and cite a law or regulation; if it is management, say why: effectReason: { zh: 只调整检查频次，不影响权利, en: Changes only how often it is inspected }.",
      inTable: () =>
        "Change the column “措施性质” (effect) to a measure that reduces rights and cite a law or regulation in “法律依据”; where it is management, give the reason in “归类理由”.",
    },
  },
  parts: {
    itsNameContains: ({ word }) => `its name contains “${word}”`,
    itIsRestrictingType: () => "it is of a restricting type",
  },
};
