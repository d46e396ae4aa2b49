import type { DocketWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** English words about dockets. */
export const en: DocketWords = { sentences };
