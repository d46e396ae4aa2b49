import type { LegalLogWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** English words about legal changes. */
export const en: LegalLogWords = { sentences };
