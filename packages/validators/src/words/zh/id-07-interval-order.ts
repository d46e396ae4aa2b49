import type { WordsOf } from "../types.js";

/** ID-07 */
export const intervalOrder: WordsOf<"interval-order"> = {
  title: "起止先后不得倒置",
  says: {
    fault: {
      message: ({ thing, from, to }) => `${thing}的起止倒置：起为 ${from}，止为 ${to}。`,
      hint: () =>
        "请核对原文后改正先后，例如 validity: { from: 2021-01-01, to: 2022-12-31 }，term: { min: P1Y, max: P3Y }。",
    },
  },
  parts: {},
};
