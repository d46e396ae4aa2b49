import type { WordsOf } from "../types.js";

/** TX-06 */
export const articleTextsAgree: WordsOf<"article-texts-agree"> = {
  title: "How an article relates to other texts agrees with numbers and digests",
  says: {
    fault: {
      message: ({ thing, article, version }) =>
        `${thing}: how article ${article} relates to the text of ${version} disagrees with number and digest, or that text stands twice.`,
      hint: () =>
        "same: equal number and digest; moved: equal digest, other number; reworded: equal number, other digest; reworded-and-moved: both differ; none and ambiguous: neither number nor digest.",
    },
  },
  parts: {},
};
