import { sayIn } from "@mulu/schema";

import * as languages from "./languages.js";
import type { GapMessages } from "./messages.js";

/** What is said of a gap, by id and values, in every language. */
export const say = sayIn<GapMessages>(languages);
