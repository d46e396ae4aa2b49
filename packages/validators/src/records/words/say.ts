import { sayIn } from "@mulu/schema";

import * as languages from "./languages.js";
import type { RecordMessages } from "./messages.js";

/** What is said of a record, by id and values, in every language. Validators of records carry these words and no others. */
export const say = sayIn<RecordMessages>(languages);
