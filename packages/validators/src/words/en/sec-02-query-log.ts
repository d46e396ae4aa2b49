import type { WordsOf } from "../types.js";

/** SEC-02 */
export const queryLog: WordsOf<"query-log"> = {
  title: "Queries are registered and reviewed",
  says: {
    fault: {
      message: ({ id, field }) => `The log of query “${id}” lacks ${field}.`,
      hint: () =>
        "Register who, when, what, what for, on what ground and how many results; for persons also the reviewer.",
    },
  },
  parts: {
    whoQueried: () => "who queried",
    when: () => "when",
    whatWasQueried: () => "what was queried",
    purpose: () => "the purpose",
    legalGround: () => "the legal ground",
    numberResults: () => "the number of results",
    reviewer: () => "the reviewer",
  },
};
