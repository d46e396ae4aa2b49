import type { WordsOf } from "../types.js";

/** PS-17 */
export const extensionReasoned: WordsOf<"extension-reasoned"> = {
  title: "An extension of a window has a reason and leads on",
  says: {
    fault: {
      message: ({ thing, window, to, fault }) => `The window “${window}” of ${thing} was extended to ${to}: ${fault}.`,
      hint: () =>
        "Each extension states from (the closing day before), to (a later one), decided (before the window closed) and reason; a window is never shortened.",
    },
  },
  parts: {
    hasNoReason: () => "no reason is stated",
    doesNotLeadOn: ({ from, before }) => `from ${from} it does not lead on from the closing day ${before}`,
    wasDecidedTooLate: ({ decided, before }) => `it was decided on ${decided}, after the closing day ${before}`,
  },
};
