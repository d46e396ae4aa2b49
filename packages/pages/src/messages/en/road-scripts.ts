import type * as zh from "../zh/road-scripts.js";

/** What the scripts of pages say of comment windows. */
export const windowNow: typeof zh.windowNow = {
  notYet: (days) => `Today: opens in ${String(days)} ${days === 1 ? "day" : "days"}.`,
  left: (days) => `Today: ${String(days)} ${days === 1 ? "day" : "days"} left.`,
  last: "Today is the last day.",
  over: (days) => `Today: closed ${String(days)} ${days === 1 ? "day" : "days"} ago.`,
};

/** What the look-up of a receipt code says, on the page and in its script. */
export const receipt: typeof zh.receipt = {
  title: "Find an answer by receipt code",
  text: "If you were given a receipt code with your comment, find here what became of it. The code is turned into a digest in your browser and is never sent; this site does not know who you are.",
  tryIt: "Would you like to try first? The exercise docket has published a code that anybody may use:",
  code: "Receipt code",
  find: "Find",
  noScript: "This needs a script. Without one, look for the number in the comments of the docket.",
  noReceipts: "No receipt is on record here now, so no answer can be found.",
  empty: "Enter the receipt code.",
  looking: "Looking…",
  none: "Nothing found. Check the code; a comment that is not recorded yet cannot be found either.",
  found: "Found: open what became of it",
  failed: "The index could not be opened. Try again later.",
  how: "How this works",
  howText:
    "Only the first two digits of the digest are used, to fetch one part of an index. It holds many, so that nobody can tell which one was looked for; the rest is compared in the browser.",
};
