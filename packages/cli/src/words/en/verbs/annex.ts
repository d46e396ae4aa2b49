import type { words as zh } from "../../zh/verbs/annex.js";

/** mulu annex --help */
export const words: typeof zh = {
  "<catalog@edition>": "an edition, or a list standard",
  "<files>": "files to write",
  what: "write an edition or a list standard as the annex of a notice",
  "--docx": "write a document of Word, named by the title",
  "--xlsx": "write a workbook, named by the title",
  "--pdf": "write a pdf, named by the title",
  "--force": "write over files that are there",
  notes: "",
  examples: "examples",
};
