import { sayIn } from "@mulu/schema";

import * as languages from "./languages.js";
import type { ReceiptMessages } from "./messages.js";

/** What is said of a receipt, by id and values, in every language. */
export const say = sayIn<ReceiptMessages>(languages);
