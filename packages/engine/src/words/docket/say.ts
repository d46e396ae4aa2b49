import { sayIn } from "@mulu/schema";

import * as languages from "./languages.js";
import type { DocketMessages } from "./messages.js";

/** What is said of a docket, by id and values, in every language. */
export const say = sayIn<DocketMessages>(languages);
