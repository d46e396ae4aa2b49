import type { Sentences } from "@mulu/schema";

import type { ReceiptMessages } from "../messages.js";

/** Of receipts: why one is refused, and why an answer is another now. */
export const sentences: Sentences<ReceiptMessages> = {
  "refused.unreadable": () => "The receipt cannot be read: no UTF-8 text, or no JSON.",
  "refused.no-receipt": () => "This is no receipt. Give a file that --receipt wrote.",
  "refused.damaged": () =>
    "The receipt was changed: its contents do not match its digest. Get the file as it was written.",
  "refused.newer": () => "The receipt was written by a later release; this one cannot replay it. Update and try again.",
  documents: ({ ids, asked }) => `The answer differs from the receipt because of these documents: ${ids}.${asked}`,
  program: ({ versions, asked }) =>
    `The answer differs from the receipt; no document it used has changed, the program has: ${versions}.${asked}`,
  day: ({ then, now, asked }) =>
    `The answer differs from the receipt because the data speak as of another day: ${then} → ${now}.${asked}`,
  "day.not-stated": () => "not stated",
  neither: ({ asked }) =>
    `The answer differs from the receipt, though neither the documents nor the versions changed: it was not written by this program over these data.${asked}`,
};
