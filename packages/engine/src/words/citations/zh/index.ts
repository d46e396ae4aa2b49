import type { CitationWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** Chinese words about forms of citations. */
export const zh: CitationWords = { sentences };
