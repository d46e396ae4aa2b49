import type { AnswerWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** English words about answers. */
export const en: AnswerWords = { sentences };
