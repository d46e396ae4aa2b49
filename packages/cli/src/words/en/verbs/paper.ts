import type { words as zh } from "../../zh/verbs/paper.js";

/** mulu paper --help */
export const words: typeof zh = {
  "<which>": "table of comments, drafting note, comparison",
  "<of>": "a docket, or an edition",
  "<files>": "files to write",
  what: "the table of comments, the drafting note, the comparison",
  "--before": "the edition before; the superseded one, unless given",
  "--docx": "write a document of Word, named by the title",
  "--xlsx": "write a workbook, named by the title",
  "--pdf": "write a pdf, named by the title",
  "--force": "write over files that are there",
  notes: "",
  examples: "examples",
};
