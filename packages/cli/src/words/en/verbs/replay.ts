import type { words as zh } from "../../zh/verbs/replay.js";

/** mulu replay --help */
export const words: typeof zh = {
  what: "answer a receipt again: 0 for the same, 1 for another answer with the documents that changed, 2 for a receipt that was changed or is of a later release",
  "<receipt>": "file that --receipt wrote",
  examples: "example",
};
