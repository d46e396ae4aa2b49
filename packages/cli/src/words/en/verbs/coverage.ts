import type { words as zh } from "../../zh/verbs/coverage.js";

/** mulu coverage --help */
export const words: typeof zh = {
  what: "coverage of every edition, and the state of the register",
  examples: "example",
};
