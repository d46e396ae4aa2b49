import type { WordsOf } from "../types.js";

/** RP-06 */
export const repairPropagates: WordsOf<"repair-propagates"> = {
  title: "After repair, publication, listing and measures end",
  says: {
    fault: {
      message: ({ id, completed, effect, fault }) =>
        `Repair “${id}” was completed on ${completed}, but “${effect}” ${fault}.`,
      hint: () => "End the publication, listing or measure now, and state endedOn.",
    },
  },
  parts: { didNotEndWithin: () => "did not end within the limit" },
};
