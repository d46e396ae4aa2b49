import { sayIn } from "@mulu/schema";

import * as languages from "./languages.js";
import type { DiffMessages } from "./messages.js";

/** What is said of a difference, by id and values, in every language. */
export const say = sayIn<DiffMessages>(languages);
