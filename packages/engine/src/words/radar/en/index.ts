import type { RadarWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** English words about what changed above a supplement. */
export const en: RadarWords = { sentences };
