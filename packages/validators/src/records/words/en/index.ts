import type { RecordWords } from "../messages.js";
import { elements } from "./elements.js";
import { notices } from "./notices.js";
import { values } from "./values.js";

/** English words about records. */
export const en: RecordWords = { sentences: { ...elements, ...values, ...notices } };
