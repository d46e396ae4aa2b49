import type { words as zh } from "../../zh/verbs/export.js";

/** mulu export --help */
export const words: typeof zh = {
  "<catalog@edition>": "an edition",
  "<file>": "the table to write",
  what: "write an edition as a table",
  "--without": "fields to leave out where a table cannot carry them",
  "--force": "write over a table that is there",
  notes: "",
  back: "and back",
  examples: "example",
};
