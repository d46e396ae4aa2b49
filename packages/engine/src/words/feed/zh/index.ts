import type { FeedWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** Chinese words about feeds. */
export const zh: FeedWords = { sentences };
