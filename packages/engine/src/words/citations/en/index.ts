import type { CitationWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** English words about forms of citations. */
export const en: CitationWords = { sentences };
