import type { WordsBesideRules } from "../types.js";
import { dealingFields } from "./dealing-fields.js";
import { dealings } from "./dealings.js";
import { fields } from "./fields.js";
import { questions } from "./questions.js";

/** What is said beside the sentences of rules. */
export const en: WordsBesideRules = {
  sentences: { ...dealings, ...fields, ...questions },
  dealingFields,
};
