import type { CitedOnWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** English words about citations on a day. */
export const en: CitedOnWords = { sentences };
