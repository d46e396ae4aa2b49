import type { WordsOf } from "../types.js";

/** LS-11 */
export const removalConditions: WordsOf<"removal-conditions"> = {
  title: "A list standard has removal conditions",
  says: {
    fault: {
      message: ({ thing, field }) => `${thing}: the standard does not give its ${field}.`,
      hint: () =>
        `State the conditions and their kind (time, fulfilment, repair, decision-revoked), for example removal: [{ zh: 履行义务满六个月, en: Six months after performance, kind: fulfilment, after: P6M, cites: [{ article: "12" }] }].`,
    },
  },
  parts: {},
};
