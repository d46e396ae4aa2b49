import type { StateWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** Chinese words about states. */
export const zh: StateWords = { sentences };
