import type { words as zh } from "../../zh/verbs/review.js";

/** mulu review --help */
export const words: typeof zh = {
  "--format": "form: text, JSON, a comment, annotations",
  what: "what a change says, whom it reaches, what its procedure lacks",
  "--base": "the revision to compare with",
  "--on": "the day on which it is asked",
  "--limit": "signs that a comment may have",
  "--output": "write a file",
  "--force": "write over a file that is there",
  "--all": "each row",
  examples: "example",
};
