import type { NeedsWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** Chinese words about levels. */
export const zh: NeedsWords = { sentences };
