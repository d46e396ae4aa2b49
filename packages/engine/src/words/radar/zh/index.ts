import type { RadarWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** Chinese words about what changed above a supplement. */
export const zh: RadarWords = { sentences };
