import type { WordsBesideRules } from "../types.js";
import { dealingFields } from "./dealing-fields.js";
import { dealings } from "./dealings.js";
import { fields } from "./fields.js";
import { questions } from "./questions.js";

/** 说在规则的话旁边的话。 */
export const zh: WordsBesideRules = {
  sentences: { ...dealings, ...fields, ...questions },
  dealingFields,
};
