import type { WordsOf } from "../types.js";

/** PS-12 */
export const separation: WordsOf<"separation"> = {
  says: {
    fault: {
      message: ({ thing, who }) => `${thing}由${who}提出，又由其审定。`,
      hint: ({ at }) => `请由另一主体审定，并改写 ${at}。`,
    },
  },
  parts: {},
};
