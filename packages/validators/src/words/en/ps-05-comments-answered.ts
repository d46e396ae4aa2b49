import type { WordsOf } from "../types.js";

/** PS-05 */
export const commentsAnswered: WordsOf<"comments-answered"> = {
  title: "Every comment is answered before review",
  says: {
    fault: {
      message: ({ thing, count }) => `${thing} has ${count} comments without an answer, and is already decided.`,
      hint: () =>
        "State for each whether it is adopted, partly adopted, not adopted or out of scope, and why, before deciding.",
    },
    numbered: {
      message: ({ thing, count, numbers }) =>
        `${thing} was handed in for review or decided, and ${count} of its comments have no answer (${numbers}).`,
      hint: () =>
        "Give each its disposition and answer; what repeats another names it in duplicateOf and is answered there.",
    },
    open: {
      message: ({ thing }) =>
        `${thing} was handed in for review or decided, and does not say how many comments are unanswered: whether all were answered cannot be said.`,
      hint: () => "Record the comments (comments/<window>.ndjson), or state unanswered.",
    },
  },
  parts: {},
};
