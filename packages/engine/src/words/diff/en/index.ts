import type { DiffWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** English words about differences. */
export const en: DiffWords = { sentences };
