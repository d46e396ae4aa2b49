import type { WordsOf } from "../types.js";

/** PS-22 */
export const commentInWindow: WordsOf<"comment-in-window"> = {
  title: "A comment came in its window and was answered after it",
  says: {
    fault: {
      message: ({ thing, number, received, window, opens, closes }) =>
        `Comment ${number} on ${thing} was received on ${received}, outside the window “${window}” (${opens} to ${closes}).`,
      hint: () =>
        "Check the day; move the comment to the file of its window; to take late ones, extend the window with a reason.",
    },
    early: {
      message: ({ thing, number, received, answered }) =>
        `Comment ${number} on ${thing} was answered on ${answered}, before it was received on ${received}.`,
      hint: () => "Check received and answered.",
    },
  },
  parts: {},
};
