import type { words as zh } from "../../zh/verbs/diff.js";

/** mulu diff --help */
export const words: typeof zh = {
  "--format": "format of the output",
  "--kind": "kinds",
  "<before>": "an edition, a day, a region or a revision",
  "<after>": "the same; @2024 is of the same catalog",
  what: "what differs, and what it does to people",
  "--region": "the region, for days",
  "--on": "the day, for regions",
  "--output": "write a file; .docx, .xlsx and .pdf are papers",
  "--force": "write over a file that is there",
  "--usage": "what you use, as JSON",
  "--exit-code": "exit with 1 where it differs, or breaks what you use",
  examples: "example",
};
