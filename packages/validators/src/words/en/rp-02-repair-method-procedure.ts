import type { WordsOf } from "../types.js";

/** RP-02 */
export const repairMethodProcedure: WordsOf<"repair-method-procedure"> = {
  title: "Methods and procedure of repair are settled",
  says: {
    fault: {
      message: ({ thing, field }) => `${thing} does not state the ${field}.`,
      hint: () => "Write repair: { methods: how to correct it, procedure: how it is handled }.",
      inTable: () => "Fill the columns “修复方式” (how it is put right) and “修复程序” (the procedure).",
    },
  },
  parts: {},
};
