import { sayIn } from "@mulu/schema";

import * as languages from "./languages.js";
import type { CitedOnMessages } from "./messages.js";

/** What is said of a citation on a day, by id and values, in every language. */
export const say = sayIn<CitedOnMessages>(languages);
