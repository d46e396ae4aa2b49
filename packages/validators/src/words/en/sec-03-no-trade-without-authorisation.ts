import type { WordsOf } from "../types.js";

/** SEC-03 */
export const noTrade: WordsOf<"no-trade-without-authorisation"> = {
  title: "Public credit information is not sold without authorisation",
  says: {
    fault: {
      message: ({ id }) =>
        `“${id}” provides public credit information for a price, without an authorisation valid on that day.`,
      hint: () =>
        "Stop charging for it; an authorised operator states the interval, for example authorisation: { from: 2026-01-01, to: 2026-12-31 }.",
    },
  },
  parts: {},
};
