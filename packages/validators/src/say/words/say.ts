import { sayIn } from "@mulu/schema";

import * as spoken from "./languages.js";
import type { Messages } from "./messages/index.js";

/** What is said beside the sentences of rules, by id and values, in every language. */
export const say = /* @__PURE__ */ sayIn<Messages>(spoken);
