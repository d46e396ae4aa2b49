import type { GapWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** Chinese words about gaps. */
export const zh: GapWords = { sentences };
