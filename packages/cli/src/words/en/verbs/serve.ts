import type { words as zh } from "../../zh/verbs/serve.js";

/** mulu serve --help */
export const words: typeof zh = {
  what: "serve the built site and API on localhost",
  "--port": "port",
  "--site": "folder of the site",
  examples: "example",
};
