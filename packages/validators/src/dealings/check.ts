import { decide } from "./decide.js";
import type { Decision } from "./decide.js";
import type { DealingContext, DealingKind, Dealings } from "./rule.js";
import { dealingRules } from "./rules/index.js";

/** @public Answers whether a dealing is allowed in a region on a day, under the catalogs given. */
export type Check<K extends DealingKind> = (dealing: Dealings[K], context: DealingContext) => Decision;

function checkOf<K extends DealingKind>(kind: K): Check<K> {
  return (dealing, context) => decide(kind, dealing, { ...context, rules: dealingRules });
}

/** @public May this record be made? */
export const checkRecord = checkOf("record");

/** @public May this information be handed on? */
export const checkSharing = checkOf("share");

/** @public May this information be shown, and still be shown on the day? */
export const checkPublication = checkOf("publication");

/** @public May this subject be put on the list in this way? */
export const checkDesignation = checkOf("designation");

/** @public May this measure be applied to this subject? */
export const checkMeasure = checkOf("measure");

/** @public Was this repair free, and did it end what it must end? */
export const checkRepair = checkOf("repair");

/** @public Was this objection answered and acted on? */
export const checkObjection = checkOf("objection");

/** @public Does this consent carry a use? */
export const checkConsent = checkOf("consent");

/** @public May this letter of commitment be accepted as it is? */
export const checkCommitment = checkOf("commitment");

/** @public Was this query allowed, registered and reviewed? */
export const checkQuery = checkOf("query");

/** @public May this performance of a contract be recorded? */
export const checkContract = checkOf("contract");

/** @public Does this report show what was repaired as repaired? */
export const checkReport = checkOf("report");

/** @public Is this record about a government body within its domains? */
export const checkGovernment = checkOf("government");

/** @public Must this application be accepted although papers are missing? */
export const checkAcceptance = checkOf("acceptance");

/** @public May this voluntary information be taken in? */
export const checkVoluntary = checkOf("voluntary");
