/** What the scripts of English pages say; the bundler puts this in the place of words.ts. */
export { desk } from "../messages/desk-script.en.js";
export { browser, search } from "../messages/finding.en.js";
export { receipt, windowNow } from "../messages/road-scripts.en.js";
export { state } from "../messages/state.en.js";
export { trying } from "../messages/trying.en.js";
export const comma = ", ";
export const locale = "en";
