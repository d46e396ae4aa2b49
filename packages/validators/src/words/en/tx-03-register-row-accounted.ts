import type { WordsOf } from "../types.js";

/** TX-03 */
export const registerRowAccounted: WordsOf<"register-row-accounted"> = {
  title: "A register row shows what it claims",
  says: {
    fault: {
      message: ({ thing, row, lack }) => `${thing} (${row}) ${lack}.`,
      hint: () =>
        "State and evidence go together: data needs refs, rule needs rules, page needs pages, out-of-scope and open need a reason; what is not built yet is open.",
    },
  },
  parts: {
    hasDataButNames: () => "has data, but names no document (refs)",
    hasRuleButNames: () => "has a rule, but names none (rules)",
    hasPageButNames: () => "has a page, but names none (pages)",
    givesNoReasonReason: () => "gives no reason (reason)",
  },
};
