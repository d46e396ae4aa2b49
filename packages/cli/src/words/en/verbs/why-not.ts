import type { words as zh } from "../../zh/verbs/why-not.js";

/** mulu why-not --help */
export const words: typeof zh = {
  what: "why a thing is not in force, or why that cannot be said",
  "<id>": "id",
  examples: "example",
};
