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
      inTable: () =>
        "Write the public body that holds the information in the column “采集部门” (collected by); where the subject provides it freely, write 是 (yes) in “自愿提供” (voluntary); leave out what belongs to market players.",
    },
  },
  parts: {},
};
