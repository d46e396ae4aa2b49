import { sayIn } from "@mulu/schema";

import * as languages from "./languages.js";
import type { StateMessages } from "./messages.js";

/** What is said of a state, by id and values, in every language. */
export const say = sayIn<StateMessages>(languages);
