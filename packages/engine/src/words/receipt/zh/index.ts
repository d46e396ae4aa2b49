import type { ReceiptWords } from "../messages.js";
import { sentences } from "./sentences.js";

/** Chinese words about receipts. */
export const zh: ReceiptWords = { sentences };
