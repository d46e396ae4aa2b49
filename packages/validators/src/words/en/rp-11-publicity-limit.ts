import type { WordsOf } from "../types.js";

/** RP-11 */
export const publicityLimit: WordsOf<"publicity-limit"> = {
  title: "Publication is no longer than the repair rule it names allows",
  says: {
    fault: {
      message: ({ thing, own, limit, rule }) =>
        `${thing} is published for up to ${own}; ${rule}, which it names, allows ${limit} at most.`,
      hint: ({ code }) =>
        `Set publication.term.max to ${code} or less; where a law or administrative regulation sets another term, do not name this repair rule, and cite that law.`,
    },
  },
  parts: {},
};
