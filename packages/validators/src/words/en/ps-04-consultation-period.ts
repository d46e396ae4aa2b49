import type { WordsOf } from "../types.js";

/** PS-04 */
export const consultationPeriod: WordsOf<"consultation-period"> = {
  title: "Catalogs are open for comment for thirty days (project policy)",
  says: {
    fault: {
      message: ({ thing, fault }) => `The time for comment of ${thing} ${fault} (project policy, Q-05).`,
      hint: () => "Keep it open for thirty full days after the day of opening, before it is settled.",
    },
  },
  parts: {},
};
