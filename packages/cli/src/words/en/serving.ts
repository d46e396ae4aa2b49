import type { Sentences } from "@mulu/schema";

import type { ServingMessages } from "../messages/serving.js";

/** What the server of the site says, in English. */
export const serving: Sentences<ServingMessages> = {
  "no-such-address": () => "There is nothing at this address.",
  "get-or-head": () => "This is for reading: use GET or HEAD.",
  "this-machine-only": () => "This server answers on this machine only: ask for http://localhost.",
  "file-unreadable": () => "The file could not be read.",
  "no-such-range": () => "The file has no such range.",
};
