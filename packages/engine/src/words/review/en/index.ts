import type { ReviewWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** English words about procedures. */
export const en: ReviewWords = { sentences };
