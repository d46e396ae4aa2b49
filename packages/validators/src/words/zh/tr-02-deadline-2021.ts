import type { WordsOf } from "../types.js";

/** TR-02 */
export const deadline2021: WordsOf<"deadline-2021"> = {
  title: "过渡期满未更新的应予废止",
  says: {
    fault: {
      message: ({ thing, deadline }) => `${thing}应当调整，到 ${deadline} 没有更新，应予废止，却没有写明止日。`,
      hint: () => "请写明 inForce: { to: 2021-12-31 }；按期更新的，写明 transition: { updatedOn: 日期 }。",
    },
  },
  parts: {},
};
