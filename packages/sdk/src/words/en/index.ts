import type { SentencesOf } from "@mulu/schema";

import type { Messages } from "../messages/index.js";
import { expected } from "./expected.js";
import { faults } from "./faults.js";
import { found } from "./found.js";

/** What the SDK says. */
export const en: SentencesOf<Messages> = { sentences: { ...expected, ...faults, ...found } };
