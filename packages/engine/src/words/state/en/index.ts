import type { StateWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** English words about states. */
export const en: StateWords = { sentences };
