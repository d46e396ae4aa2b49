import type { SentencesOf } from "@mulu/schema";

import type { Messages } from "../messages/index.js";
import { fields } from "./fields.js";
import { questions } from "./questions.js";

/** What is said beside the sentences of rules. */
export const en: SentencesOf<Messages> = { sentences: { ...fields, ...questions }, comma: ", " };
