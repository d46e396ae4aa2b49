import { sayIn } from "@mulu/schema";

import * as languages from "./languages.js";
import type { RadarMessages } from "./messages.js";

/** What the radar says, by id and values, in every language. */
export const say = sayIn<RadarMessages>(languages);
