import { sayIn } from "@mulu/schema";
import type { Language } from "@mulu/schema";

import * as spoken from "./languages.js";
import type { Messages } from "./messages/index.js";
import type { DealingFields, WordsBesideRules } from "./types.js";

const languages: Readonly<Record<Language, WordsBesideRules>> = spoken;

/** What is said beside the sentences of rules, by id and values, in every language. */
export const say = /* @__PURE__ */ sayIn<Messages>(languages);

/** What fields of dealings are called in a language. */
export function dealingFieldsIn(language: Language): DealingFields {
  return languages[language].dealingFields;
}
