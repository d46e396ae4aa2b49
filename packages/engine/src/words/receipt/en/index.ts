import type { ReceiptWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** English words about receipts. */
export const en: ReceiptWords = { sentences };
