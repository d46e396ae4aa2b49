import type { FieldMessages } from "./fields.js";
import type { QuestionMessages } from "./questions.js";

/** What is said beside the sentences of rules: names of fields, and the open questions. */
export type Messages = FieldMessages & QuestionMessages;
