import type { words as zh } from "../../zh/verbs/check.js";

/** mulu check --help */
export const words: typeof zh = {
  "--format": "form",
  "<paths>": "show only what is below these paths",
  what: "structure, references and law rules",
  "--as-of": "judge by the law of this day",
  "--today": "the day by which exceptions may have expired",
  "--fix": "correct what is certain: dates, missing quotes",
  "--all": "each place, also what is accepted or cannot be said",
  "--summary": "only groups of what is alike, with counts",
  examples: "example",
};
