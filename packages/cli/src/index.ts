export { exit } from "./exit.js";
export { createProgram } from "./program.js";
export { serveFolder } from "./serving/site-server.js";
export { languageOf } from "./terminal.js";
export type { Language, Terminal } from "./terminal.js";
