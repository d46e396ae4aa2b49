import type { words as zh } from "../../zh/verbs/build.js";

/** mulu build --help */
export const words: typeof zh = {
  what: "compile everything that is published",
  "--out": "folder to write",
  "--check": "only prove that generated files are current",
  examples: "example",
};
