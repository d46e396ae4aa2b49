import { sayIn } from "@mulu/schema";

import { en } from "./en/index.js";
import type { ChangelogMessages } from "./messages.js";
import { zh } from "./zh/index.js";

/** What the changelog says, by id and values, in both languages. */
export const say = sayIn<ChangelogMessages>({ zh, en });
