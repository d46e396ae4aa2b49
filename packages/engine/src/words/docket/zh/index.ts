import type { DocketWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** Chinese words about dockets. */
export const zh: DocketWords = { sentences };
