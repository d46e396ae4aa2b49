import type { WordsOf } from "../types.js";

/** LS-12 */
export const removalProcedure: WordsOf<"removal-procedure"> = {
  title: "A list standard has a removal procedure",
  says: {
    fault: {
      message: ({ thing, field }) => `${thing}: the standard does not give its ${field}.`,
      hint: () =>
        "Say who acts, how, and by when, for example removalProcedure: { zh: 申请、核实、移出, en: Application and check and removal, by: { zh: 认定部门, en: The designating department }, within: { duration: P5D, calendar: working } }.",
    },
  },
  parts: {},
};
