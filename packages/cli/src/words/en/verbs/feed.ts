import type { words as zh } from "../../zh/verbs/feed.js";

/** mulu feed --help */
export const words: typeof zh = {
  what: "what changed from one release to the next, one line a document",
  "--from": "git revision of the release before; from nothing, unless given",
  "--to": "git revision of this release; the working folder, unless given",
  "--after": "go on after a feed that was published",
  "--fold": "fold feeds, and name what is missing, out of order or altered",
  examples: "examples",
};
