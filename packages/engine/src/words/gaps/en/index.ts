import type { GapWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** English words about gaps. */
export const en: GapWords = { sentences };
