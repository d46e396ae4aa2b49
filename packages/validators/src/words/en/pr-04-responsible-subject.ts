import type { WordsOf } from "../types.js";

/** PR-04 */
export const responsibleSubject: WordsOf<"responsible-subject"> = {
  title: "A measure reaches the responsible subject only",
  says: {
    fault: {
      message: ({ id, fault }) => `The target of “${id}” ${fault}.`,
      hint: () =>
        "Apply it only to those the clause names; relatives and others are no target. Of a target that is several things, write the one the clause names.",
    },
  },
  parts: {
    isOutside: ({ given, measure, listed }) => `is “${given}”, whom measure “${measure}” does not reach (${listed})`,
    relativeOutside: ({ given, measure, listed }) =>
      `is “${given}”, whom measure “${measure}” does not reach (${listed}); nobody answers for a relative`,
    mayBeOutside: ({ given, measure, listed }) =>
      `is “${given}”; measure “${measure}” reaches: ${listed}; whether the target is one of them cannot be said`,
  },
};
