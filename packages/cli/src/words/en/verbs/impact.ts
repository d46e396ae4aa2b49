import type { words as zh } from "../../zh/verbs/impact.js";

/** mulu impact --help */
export const words: typeof zh = {
  what: "what rests on an instrument, and what falls with it",
  "--instrument": "instrument id",
  "--on": "day to judge; the last change on record",
  "--repealed": "suppose it repealed from this day",
  "--amended": "suppose a new text from this day",
  "--article": "one article only: removed from the day of --on",
  "--moved-to": "the number that the article bears from then on",
  examples: "examples",
};
