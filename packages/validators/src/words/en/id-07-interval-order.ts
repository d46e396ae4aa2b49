import type { WordsOf } from "../types.js";

/** ID-07 */
export const intervalOrder: WordsOf<"interval-order"> = {
  title: "An interval begins before it ends",
  says: {
    fault: {
      message: ({ thing, from, to }) => `${thing} ends before it begins: from ${from} to ${to}.`,
      hint: () =>
        "Check the source and put them in order, for example validity: { from: 2021-01-01, to: 2022-12-31 }, term: { min: P1Y, max: P3Y }.",
    },
  },
  parts: {},
};
