import type { ViewWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** English words about values and where they come from. */
export const en: ViewWords = { sentences };
