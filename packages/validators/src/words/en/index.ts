import type { Words } from "../types.js";
import { catalogRules } from "./catalog-rules.js";
import { dealingRules } from "./dealing-rules.js";
import { shared } from "./shared.js";

/** Every word of English. */
export const en: Words = { rules: { ...catalogRules, ...dealingRules }, shared };
