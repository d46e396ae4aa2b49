import type { CitedOnWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** Chinese words about citations on a day. */
export const zh: CitedOnWords = { sentences };
