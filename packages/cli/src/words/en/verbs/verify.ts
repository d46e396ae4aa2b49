import type { words as zh } from "../../zh/verbs/verify.js";

/** mulu verify --help */
export const words: typeof zh = {
  what: "published ids and official editions are kept",
  "--update": "write the lock as things are now",
  "--base": "changes since then, uncommitted ones included, need a changeset of the right level",
  "--correct": "with --update: correct an official edition, and record why",
  "--today": "the day of the correction",
  examples: "example",
};
