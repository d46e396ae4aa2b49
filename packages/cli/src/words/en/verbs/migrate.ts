import type { words as zh } from "../../zh/verbs/migrate.js";

/** mulu migrate --help */
export const words: typeof zh = {
  "<files>": "files that cite ids of the catalogs",
  what: "rewrite former ids in files along the tombstones",
  "--dry-run": "only list, write nothing",
  examples: "example",
};
