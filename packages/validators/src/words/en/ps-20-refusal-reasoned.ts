import type { WordsOf } from "../types.js";

/** PS-20 */
export const refusalReasoned: WordsOf<"refusal-reasoned"> = {
  title: "A comment that is not adopted is told why",
  says: {
    fault: {
      message: ({ thing, number }) =>
        `Comment ${number} on ${thing} was not adopted, or only partly, and no reason is given.`,
      hint: () => "Give a reason, such as contrary-to-law (with the article), no-basis or for-later.",
    },
    noArticle: {
      message: ({ thing, number }) =>
        `Comment ${number} on ${thing} was not adopted as contrary to law, and no article is named.`,
      hint: () => 'Name a registered instrument and its article, such as { instrument: …, article: "12" }.',
    },
    noDay: {
      message: ({ thing, number }) => `Comment ${number} on ${thing} has an answer without its day.`,
      hint: () => "State answered.",
    },
  },
  parts: {},
};
