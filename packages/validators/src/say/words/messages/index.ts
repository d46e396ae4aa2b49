import type { DealingMessages } from "./dealings.js";
import type { FieldMessages } from "./fields.js";
import type { QuestionMessages } from "./questions.js";

/** What is said beside the sentences of rules: of dealings before any rule, names of fields, and the open questions. */
export type Messages = DealingMessages & FieldMessages & QuestionMessages;
