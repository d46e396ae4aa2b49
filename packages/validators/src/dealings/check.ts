import { decide } from "./decide.js";
import type { Decision } from "./decide.js";
import type { DealingContext } from "./rule.js";
import { dealingRules } from "./rules/index.js";
import type { CreditRecord } from "./shapes.js";

/** @public May this record be made? */
export function checkRecord(record: CreditRecord, context: DealingContext): Decision {
  return decide("record", record, { ...context, rules: dealingRules });
}
