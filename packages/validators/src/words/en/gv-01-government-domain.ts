import type { WordsOf } from "../types.js";

/** GV-01 */
export const governmentDomain: WordsOf<"government-domain"> = {
  title: "Domains of government integrity are named ones, or state their ground",
  says: {
    fault: {
      message: ({ domain, id }) =>
        `Domain “${domain}” of government record “${id}” is not among those named, and no ground is stated.`,
      hint: () => "Use the code of a named domain; for another, state its ground in ground.",
    },
  },
  parts: {},
};
