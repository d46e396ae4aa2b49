import type { WordsOf } from "../types.js";

/** CM-10 */
export const excludedDomains: WordsOf<"excluded-domains"> = {
  title: "Matters of security, safety, life and health are not handled by commitment",
  says: {
    fault: {
      message: ({ thing }) =>
        `${thing} directly concerns national security, public safety or life and health; in Beijing commitment does not apply to it.`,
      hint: () =>
        "Handle it by the ordinary procedure and remove the matter; where it does not directly concern these, remove domains.",
    },
  },
  parts: {},
};
