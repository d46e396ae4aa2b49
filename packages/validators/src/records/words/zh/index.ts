import type { RecordWords } from "../messages.js";
import { elements } from "./elements.js";
import { notices } from "./notices.js";
import { values } from "./values.js";

/** Chinese words about records. */
export const zh: RecordWords = { sentences: { ...elements, ...values, ...notices } };
