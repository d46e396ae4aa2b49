import type { words as zh } from "../../zh/verbs/propose.js";

/** mulu propose --help */
export const words: typeof zh = {
  "--blank": "write a blank form instead",
  "<form>": "a filled form",
  what: "a filled form as entries of a draft and a docket",
  "--on": "day of the proposal",
  "--into": "the draft edition, instead of what the form says",
  "--docket": "id of the docket; from the content by default",
  "--dry-run": "report only, write nothing",
  notes: "What is not filled in is named by its cell or heading, and nothing is written; what is not said is unknown.",
  examples: "example",
};
