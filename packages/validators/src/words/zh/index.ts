import type { Words } from "../types.js";
import { catalogRules } from "./catalog-rules.js";
import { dealingRules } from "./dealing-rules.js";
import { shared } from "./shared.js";

/** Every word of Chinese. */
export const zh: Words = { rules: { ...catalogRules, ...dealingRules }, shared };
