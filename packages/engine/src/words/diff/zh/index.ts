import type { DiffWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** Chinese words about differences. */
export const zh: DiffWords = { sentences };
