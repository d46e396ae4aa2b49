import type { SentencesOf } from "@mulu/schema";

import type { Messages } from "./messages/index.js";
import type { dealingFields } from "./zh/dealing-fields.js";

/** The same names, in whichever words. */
type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };

/** What fields of dealings are called. The Chinese file tells which there are. */
export type DealingFields = Same<typeof dealingFields>;

/** What a language brings beside the sentences of rules. */
export interface WordsBesideRules extends SentencesOf<Messages> {
  dealingFields: DealingFields;
}
