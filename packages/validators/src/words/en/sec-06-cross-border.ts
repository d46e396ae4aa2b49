import type { WordsOf } from "../types.js";

/** SEC-06 */
export const crossBorder: WordsOf<"cross-border"> = {
  title: "Handing information abroad takes a security assessment",
  says: {
    fault: {
      message: ({ id }) => `“${id}” hands information abroad and names no security assessment.`,
      hint: () =>
        "Name the assessment, for example securityAssessment: 示例评〔2026〕1号; without one, do not provide it.",
    },
  },
  parts: {},
};
