import type { ChangelogWords } from "../messages.js";
import { faults } from "./faults.js";
import { lines } from "./lines.js";

/** Every word of the changelog in English. */
export const en: ChangelogWords = { sentences: { ...faults, ...lines } };
