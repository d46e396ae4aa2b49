import type { WordsOf } from "../types.js";

/** PB-13 */
export const sevenWorkingDays: WordsOf<"seven-working-days"> = {
  title: "Acts are shown within the working days set",
  says: {
    fault: {
      message: ({ id, count, limit }) =>
        `“${id}” was shown on working day ${count} after the act, later than ${limit}.`,
      hint: () => "Show it in time; where it is late, say why.",
    },
  },
  parts: {},
};
