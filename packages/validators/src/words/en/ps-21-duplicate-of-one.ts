import type { WordsOf } from "../types.js";

/** PS-21 */
export const duplicateOfOne: WordsOf<"duplicate-of-one"> = {
  title: "A comment that repeats another points to the first one",
  says: {
    fault: {
      message: ({ thing, number, other }) =>
        `Comment ${number} on ${thing} repeats comment ${other}, which does not exist.`,
      hint: () => "Name the number of the first comment that says the same.",
    },
    ofNothing: {
      message: ({ thing, number }) => `Comment ${number} on ${thing} is a duplicate, and of which is not said.`,
      hint: () => "Name the first comment that says the same in duplicateOf.",
    },
    ofItself: {
      message: ({ thing, number }) => `Comment ${number} on ${thing} repeats itself.`,
      hint: () => "Name the first comment that says the same; if it is the first, delete duplicateOf.",
    },
    ofDuplicate: {
      message: ({ thing, number, other, first }) =>
        `Comment ${number} on ${thing} repeats comment ${other}, which itself repeats comment ${first}.`,
      hint: ({ first }) => `Name the first one: duplicateOf: ${first}.`,
    },
    decidedApart: {
      message: ({ thing, number, other }) =>
        `Comment ${number} on ${thing} repeats comment ${other} and has a disposition of its own.`,
      hint: () =>
        "What repeats is answered with the first: its disposition is duplicate; if it is decided by itself, delete duplicateOf.",
    },
  },
  parts: {},
};
