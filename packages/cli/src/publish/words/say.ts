import { sayIn } from "@mulu/schema";

import { en } from "./en/index.js";
import type { ListMessages } from "./messages.js";
import { zh } from "./zh/index.js";

/** What is said of publishing a list standard, by id and values, in both languages. */
export const say = sayIn<ListMessages>({ zh, en });
