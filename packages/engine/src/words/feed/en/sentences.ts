import type { Sentences } from "@mulu/schema";

import type { FeedMessages } from "../messages.js";

/** Why a feed cannot be folded on. */
export const sentences: Sentences<FeedMessages> = {
  "no-line": ({ expected }) => `no line of a feed where number ${expected} must come`,
  missing: ({ expected }) => `number ${expected} is missing`,
  "missing-several": ({ expected, last }) => `number ${expected} to ${last} is missing`,
  "out-of-order": ({ expected, found }) => `number ${found} comes late or twice; ${expected} must come`,
  altered: ({ found }) => `number ${found}, or something before it, was altered`,
};
