import { sayIn } from "@mulu/schema";

import * as languages from "./languages.js";
import type { LegalLogMessages } from "./messages.js";

/** What is said of a legal change, by id and values, in every language. */
export const say = sayIn<LegalLogMessages>(languages);
