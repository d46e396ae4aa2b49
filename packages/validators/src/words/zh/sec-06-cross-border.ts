import type { WordsOf } from "../types.js";

/** SEC-06 */
export const crossBorder: WordsOf<"cross-border"> = {
  title: "向境外提供信息须经安全评估",
  says: {
    fault: {
      message: ({ id }) => `“${id}”向境外提供信息，没有写明安全评估。`,
      hint: () => "请写明评估文号，例如 securityAssessment: 示例评〔2026〕1号；没有评估的，不要提供。",
    },
  },
  parts: {},
};
