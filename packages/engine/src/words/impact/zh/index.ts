import type { ImpactWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** Chinese words about impacts. */
export const zh: ImpactWords = { sentences };
