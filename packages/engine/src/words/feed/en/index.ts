import type { FeedWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** English words about feeds. */
export const en: FeedWords = { sentences };
