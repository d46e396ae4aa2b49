import type { WordsOf } from "../types.js";

/** PR-08 */
export const timeLimitedBan: WordsOf<"time-limited-ban"> = {
  title: "A ban has an end",
  says: {
    fault: {
      message: ({ thing }) => `${thing} is a ban and states no longest duration.`,
      hint: () => "Write duration: { max: P3Y }; where the clause is for life, duration: { permanent: true }.",
    },
  },
  parts: {},
};
