import type { ChangelogWords } from "../messages.js";
import { faults } from "./faults.js";
import { lines } from "./lines.js";

/** 变更日志的全部中文。 */
export const zh: ChangelogWords = { sentences: { ...faults, ...lines } };
