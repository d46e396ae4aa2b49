/** What others may ask of the pages: nothing but their models. The site itself is written by the command `mulu-pages`. */
export { listFiles, readDownloads } from "./models/files.js";
export { allPages, movedPages } from "./models/pages/index.js";
export { readCompiled } from "./models/read.js";
export { createWorld } from "./models/world.js";
export { queryTokens } from "./search/tokens.js";
export type { World } from "./models/world.js";
export type * from "./model/page.js";
