import type { ImpactWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** English words about impacts. */
export const en: ImpactWords = { sentences };
