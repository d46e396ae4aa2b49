import type { WordsOf } from "../types.js";

/** CM-05 */
export const ineligible: WordsOf<"ineligible"> = {
  title: "Who has a serious record or a false commitment is not eligible before repair",
  says: {
    fault: {
      message: ({ id }) =>
        `The applicant of “${id}” has a serious record or a false commitment; before repair the commitment procedure is not open to them.`,
      hint: () =>
        "Use the ordinary procedure; where repair is complete, state the day, for example repairedOn: 2026-05-01.",
    },
  },
  parts: {},
};
