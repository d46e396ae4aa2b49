import type { WordsOf } from "../types.js";

/** LS-05 */
export const departmentRuleEntryExit: WordsOf<"department-rule-entry-exit"> = {
  title: "A department rule fixes entry and exit of a national serious list",
  says: {
    fault: {
      message: ({ thing, fault }) =>
        `${thing}: ${fault}; the competent department must fix entry and exit conditions and procedures in a department rule.`,
      hint: () =>
        "Name the department rule in setBy, and complete entry (conditions) and designation (procedure), for example designation: { level: county, notice: true, steps: [{ zh: …, en: … }] }.",
    },
  },
  parts: {
    itIsSetNot: ({ instrumentTitle, level }) => `it is set by ${instrumentTitle} (${level}), not by a department rule`,
    conditionsEntryAreMissing: () => "the conditions of entry are missing",
    procedureEntryIsMissing: () => "the procedure of entry is missing",
  },
};
