import type { Sentences } from "@mulu/schema";

import type { FoundMessages } from "../messages/found.js";

/** What was handed in. */
export const found: Sentences<FoundMessages> = {
  "empty-text": () => "an empty text",
  text: ({ text }) => `“${text}”`,
  "long-text": ({ text, length }) => `“${text}” (${length} characters in all)`,
  "no-number": () => "a number that is none (NaN)",
  number: ({ value }) => `the number ${value}`,
  nothing: () => "nothing",
  flag: ({ value }) => `the flag ${value}`,
  bigint: () => "a bigint",
  symbol: () => "a symbol",
  function: () => "a function",
  null: () => "null",
  list: () => "a list",
  object: () => "an object",
};
