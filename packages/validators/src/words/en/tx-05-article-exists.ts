import type { Sentence } from "../../say/messages.js";
import type { WordsOf } from "../types.js";

const hint: Sentence<"cite"> = ({ cite }) =>
  `Check the number in ${cite}; where the whole text was read, record how many articles it has, for example articleCount: { version: 2021-06-10, count: 119 }.`;

/** TX-05 */
export const articleExists: WordsOf<"article-exists"> = {
  title: "A cited article exists",
  says: {
    fault: {
      message: ({ thing, cite, article, last }) => `${thing} cites article ${article} of ${cite}, but ${last}.`,
      hint: hint,
    },
    open: {
      message: ({ thing, cite, article, last }) =>
        `${thing} cites article ${article} of ${cite}; ${last}, so whether there is such an article cannot be said.`,
      hint,
    },
  },
  parts: {
    itsTextHasArticles: ({ version, count }) => `its text of ${version} has ${count} articles`,
    noArticleItIs: () => "no article of it is on record",
    articlesOnRecordEnd: ({ highest }) => `the articles on record end with ${highest}`,
  },
};
