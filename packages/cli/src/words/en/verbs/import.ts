import type { words as zh } from "../../zh/verbs/import.js";

/** mulu import --help */
export const words: typeof zh = {
  "--status": "provenance of new entries",
  "<file>": "a table",
  what: "take a table into an edition",
  "--into": "the edition",
  "--sheet": "take this sheet only; may be given several times",
  "--interview": "ask about each header and word that is not known",
  "--answer": "what a header or word means; may be repeated",
  "--dry-run": "report only, write nothing",
  "--all": "each place, also of what is alike",
  "--summary": "only groups of what is alike in a column, with counts",
  "--update": "allow changes to files that exist",
  "--remove-missing": "remove what the draft holds and the table does not",
  "--correct": "correct an official edition, and why",
  "--verified": "date on which new entries were verified",
  "--source": "source key of new entries",
  notes: "",
  examples: "example",
};
