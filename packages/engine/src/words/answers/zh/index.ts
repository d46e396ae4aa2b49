import type { AnswerWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** Chinese words about answers. */
export const zh: AnswerWords = { sentences };
