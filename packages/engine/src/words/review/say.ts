import { sayIn } from "@mulu/schema";

import * as languages from "./languages.js";
import type { ReviewMessages } from "./messages.js";

/** What is said of a procedure, by id and values, in every language. */
export const say = sayIn<ReviewMessages>(languages);
