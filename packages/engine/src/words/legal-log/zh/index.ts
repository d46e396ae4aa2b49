import type { LegalLogWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** Chinese words about legal changes. */
export const zh: LegalLogWords = { sentences };
