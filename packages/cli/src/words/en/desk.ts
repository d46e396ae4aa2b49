import type { Sentences } from "@mulu/schema";

import type { DeskMessages } from "../messages/desk.js";

/** What the desk says, in English. */
export const desk: Sentences<DeskMessages> = {
  "table-does-not-carry": ({ lost }) => `a table does not carry these values; none was written: ${lost}`,
  "no-table-read-yet": () => "no table was read yet",
  "no-such-edition": ({ id }) => `no such edition: ${id}`,
};
