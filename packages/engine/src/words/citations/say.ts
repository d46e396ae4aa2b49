import { sayIn } from "@mulu/schema";

import * as languages from "./languages.js";
import type { CitationMessages } from "./messages.js";

/** What the forms of citations are called, in every language. */
export const say = /* @__PURE__ */ sayIn<CitationMessages>(languages);
