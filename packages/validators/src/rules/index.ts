import { inBookOrder } from "../book-order.js";
import { catalogRules } from "../generated/catalog-rules.js";
import type { Rule } from "../rule.js";
import { titled } from "../words/index.js";

/** @public Every law rule, in the order of the rule book. */
export const rules: readonly Rule[] = inBookOrder(Object.values(catalogRules)).map(titled);
