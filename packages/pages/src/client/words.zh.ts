/** What the scripts of Chinese pages say; the bundler puts this in the place of words.ts. */
export { desk } from "../messages/desk-script.zh.js";
export { browser, search } from "../messages/finding.zh.js";
export { receipt, windowNow } from "../messages/road-scripts.zh.js";
export { state } from "../messages/state.zh.js";
export { trying } from "../messages/trying.zh.js";
export const comma = "、";
export const locale = "zh";
