import type { WordsOf } from "../types.js";

/** PS-12 */
export const separation: WordsOf<"separation"> = {
  title: "提出与审定不得为同一主体",
  says: {
    fault: {
      message: ({ thing, who }) => `${thing}由${who}提出，又由其审定。`,
      hint: ({ at }) => `请由另一主体审定，并改写 ${at}。`,
    },
  },
  parts: {},
};
