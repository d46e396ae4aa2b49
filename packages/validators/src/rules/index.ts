import type { Rule } from "../rule.js";
import { rightsReducingBasis2025 } from "./ms-04-rights-reducing-basis-2025.js";

/** @public Every law rule, in the order of the rule book. */
export const rules: readonly Rule[] = [rightsReducingBasis2025];
