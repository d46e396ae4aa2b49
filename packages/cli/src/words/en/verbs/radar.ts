import type { words as zh } from "../../zh/verbs/radar.js";

/** mulu radar --help */
export const words: typeof zh = {
  what: "what changed above a region’s supplements since they were made",
  "--region": "region code",
  "--on": "day; that of the data, unless given",
  "--within": "with the supplements of the divisions within it",
  examples: "example",
};
