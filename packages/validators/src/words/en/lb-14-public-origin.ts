import type { WordsOf } from "../types.js";

/** LB-14 */
export const publicOrigin: WordsOf<"public-origin"> = {
  title: "Only what public bodies hold is catalogued",
  says: {
    fault: {
      message: ({ thing, who }) =>
        `${thing} is collected by ${who}, which is no public body; it cannot be catalogued as public credit information.`,
      hint: () =>
        "Name the public body that holds it, as in collectedBy: [{ organization: its-id }]; where the subject offers it, write voluntary: true; information of the market is to be removed.",
    },
  },
  parts: {},
};
