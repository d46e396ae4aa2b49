import { sayIn } from "@mulu/schema";

import * as languages from "./languages.js";
import type { ImpactMessages } from "./messages.js";

/** What is said of an impact, by id and values, in every language. */
export const say = sayIn<ImpactMessages>(languages);
