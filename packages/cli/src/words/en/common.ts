import type { Sentences } from "@mulu/schema";

import type { CommonMessages } from "../messages/common.js";

/** What several rooms say, in English. */
export const common: Sentences<CommonMessages> = {
  "cannot-read": ({ name, what }) => `cannot read ${name}: ${what}`,
  "in-brackets": ({ title }) => ` (${title})`,
  colon: () => ": ",
  "did-you-mean": ({ like }) => `; did you mean ${like}?`,
  "id-and-words": ({ id, more }) => `${id}: ${more}`,
  "error-state": () => "error",
  "title-english": () => "Title in English",
  "cannot-say": () => "cannot say",
  "change-column": () => "Change",
  "whom-column": () => "Whom",
  fingerprint: () => "Fingerprint",
  semicolon: () => "; ",
  "version-itself": ({ ofVersion }) => `${ofVersion} of the version itself`,
  "none-shown": () => "(none)",
  "cannot-say-head": () => "Cannot say",
  "cannot-write-name-may": ({ file, shown }) => `cannot write ${file}; the name may end with ${shown}`,
};
