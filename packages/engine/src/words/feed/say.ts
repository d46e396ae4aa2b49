import { sayIn } from "@mulu/schema";

import * as languages from "./languages.js";
import type { FeedMessages } from "./messages.js";

/** What is said of a feed, by id and values, in every language. */
export const say = sayIn<FeedMessages>(languages);
