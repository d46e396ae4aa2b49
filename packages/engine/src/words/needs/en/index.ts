import type { NeedsWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** English words about levels. */
export const en: NeedsWords = { sentences };
