import type { DealingRule } from "../rule.js";
import { offCatalogRecord } from "./lb-13-off-catalog-record.js";

/** @public Every rule about dealings with records, in the order of the rule book. */
export const dealingRules: readonly DealingRule[] = [offCatalogRecord];
