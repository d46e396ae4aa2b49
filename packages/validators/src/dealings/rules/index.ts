import { inBookOrder } from "../../book-order.js";
import { dealingRules as files } from "../../generated/dealing-rules.js";
import { titled } from "../../words/index.js";
import type { DealingRule } from "../rule.js";

/** @public Every rule about dealings with records, in the order of the rule book. */
export const dealingRules: readonly DealingRule[] = inBookOrder(Object.values(files)).map(titled);
