import { sayIn } from "@mulu/schema";

import * as languages from "./languages.js";
import type { ChangelogMessages } from "./messages.js";

/** What the changelog says, by id and values, in every language. */
export const say = sayIn<ChangelogMessages>(languages);
