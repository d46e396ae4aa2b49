import type { words as zh } from "../../zh/verbs/resolve.js";

/** mulu resolve --help */
export const words: typeof zh = {
  "--kind": "kinds",
  what: "what is in force in a region on a day, every value with its origin",
  "--region": "region code",
  "--on": "date",
  "--brief": "one line for each, without its values",
  examples: "example",
};
