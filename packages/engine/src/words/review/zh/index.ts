import type { ReviewWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** Chinese words about procedures. */
export const zh: ReviewWords = { sentences };
