import type { SentencesOf } from "@mulu/schema";

import type { Messages } from "../messages/index.js";
import { expected } from "./expected.js";
import { faults } from "./faults.js";
import { found } from "./found.js";

/** SDK 说的话。 */
export const zh: SentencesOf<Messages> = { sentences: { ...expected, ...faults, ...found } };
