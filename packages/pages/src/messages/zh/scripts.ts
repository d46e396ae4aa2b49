/** What the scripts of Chinese pages say; the bundler puts this in the place of client/words.ts. */
export { desk } from "./desk-script.js";
export { browser, search } from "./finding.js";
export { receipt, windowNow } from "./road-scripts.js";
export { state } from "./state.js";
export { trying } from "./trying.js";
