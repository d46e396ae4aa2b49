import type { ViewWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** Chinese words about values and where they come from. */
export const zh: ViewWords = { sentences };
