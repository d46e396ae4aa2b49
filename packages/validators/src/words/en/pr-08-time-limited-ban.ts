import type { WordsOf } from "../types.js";

/** PR-08 */
export const timeLimitedBan: WordsOf<"time-limited-ban"> = {
  title: "A ban has an end",
  says: {
    fault: {
      message: ({ thing }) => `${thing} is a ban and states no longest duration.`,
      hint: () => "Write duration: { max: P3Y }; where the clause is for life, duration: { permanent: true }.",
      inTable: () =>
        "Write the limit in the column “期限” (duration), such as 3年; where the clause says for life, say so.",
    },
  },
  parts: {},
};
