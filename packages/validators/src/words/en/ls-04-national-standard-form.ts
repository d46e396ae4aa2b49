import type { WordsOf } from "../types.js";

/** LS-04 */
export const nationalStandardForm: WordsOf<"national-standard-form"> = {
  title: "The standard of a national list is set by law, administrative regulation or central policy",
  says: {
    fault: {
      message: ({ thing, fault: what }) =>
        `${thing}: its standard is set by ${what}; it takes a law, administrative regulation or central policy document, or for the time being a department rule with reasons.`,
      hint: () =>
        "State the reason, for example interimReason: { zh: 相关法律正在修订, en: The law is under revision }; a normative document must become at least a department rule.",
    },
  },
  parts: {
    ofLevel: ({ cite, level }) => `${cite} (${level})`,
    departmentRuleWithoutReason: ({ cite }) => `${cite} (a department rule), without a reason for that`,
  },
};
