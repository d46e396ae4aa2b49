import { sayIn } from "@mulu/schema";

import * as languages from "./languages.js";
import type { AnswerMessages } from "./messages.js";

/** What is said of an answer as a whole, by id and values, in every language. */
export const say = sayIn<AnswerMessages>(languages);
