import { sayIn } from "@mulu/schema";

import * as languages from "./languages.js";
import type { ViewMessages } from "./messages.js";

/** What is said of a value and of its origin, by id and values, in every language. */
export const say = sayIn<ViewMessages>(languages);
