import type { words as zh } from "../../zh/verbs/explain.js";

/** mulu explain --help */
export const words: typeof zh = {
  what: "why a thing or a value is what it is: version, origin, clause and its level",
  "<id>": "id",
  "<field>": "field",
  examples: "example",
};
