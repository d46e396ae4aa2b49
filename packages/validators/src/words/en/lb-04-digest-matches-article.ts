import type { Sentence } from "../../say/messages.js";
import type { WordsOf } from "../types.js";

const hint: Sentence<never> = () =>
  "Check whether another version or another article was read; correct the article, or name the expression and compute the digest again.";

/** LB-04 */
export const digestMatchesArticle: WordsOf<"digest-matches-article"> = {
  title: "The article that was read is the article that is registered",
  says: {
    fault: {
      message: ({ thing, cite }) =>
        `${thing} cites ${cite} from a text whose digest differs from that of the registered article.`,
      hint: hint,
    },
    open: {
      message: ({ thing, cite }) =>
        `${thing} gives the digest of ${cite} as read, and none is registered to compare it with.`,
      hint,
    },
  },
  parts: {},
};
