import { sayIn } from "@mulu/schema";

import * as languages from "./languages.js";
import type { NeedsMessages } from "./messages.js";

/** What is said of the level of a clause, by id and values, in every language. */
export const say = sayIn<NeedsMessages>(languages);
