import type { DealingRule } from "../rule.js";
import { fourConfirmations } from "./cm-03-four-confirmations.js";
import { ineligible } from "./cm-05-ineligible.js";
import { publishLetter } from "./cm-09-publish-letter-when.js";
import { breachRecorded } from "./cm-12-breach-recorded.js";
import { usccValid } from "./id-01-uscc-valid.js";
import { offCatalogRecord } from "./lb-13-off-catalog-record.js";
import { noticeBeforeDecision } from "./ld-01-notice-before-decision.js";
import { objectionAnswered } from "./ld-02-objection-answered.js";
import { decisionContent } from "./ld-03-decision-content.js";
import { decisionInstrument } from "./ld-04-decision-instrument.js";
import { standardInForce } from "./ld-05-standard-in-force.js";
import { countyLevelDecision } from "./ls-16-county-level-decision.js";
import { measureOnList } from "./ms-01-measure-on-list.js";
import { concreteFact } from "./ms-07-concrete-fact.js";
import { objectionOutcome } from "./ob-02-objection-outcome.js";
import { maskingApplied } from "./pb-05-masking-applied.js";
import { stopAtEnd } from "./pb-11-stop-at-end.js";
import { consentQuality } from "./pi-03-consent-quality.js";
import { responsibleSubject } from "./pr-04-responsible-subject.js";
import { documentEffective } from "./rc-03-document-effective.js";
import { recognisingAuthority } from "./rc-05-recognising-authority.js";
import { noRepairFeeCharged } from "./rp-03-no-repair-fee-charged.js";
import { repairPropagates } from "./rp-06-repair-propagates.js";
import { noTrade } from "./sec-03-no-trade-without-authorisation.js";
import { crossBorder } from "./sec-06-cross-border.js";
import { shareWithinScope } from "./sh-07-share-within-scope.js";

/** @public Every rule about dealings with records, in the order of the rule book. */
export const dealingRules: readonly DealingRule[] = [
  offCatalogRecord,
  documentEffective,
  recognisingAuthority,
  shareWithinScope,
  maskingApplied,
  stopAtEnd,
  consentQuality,
  noTrade,
  crossBorder,
  countyLevelDecision,
  noticeBeforeDecision,
  objectionAnswered,
  decisionContent,
  decisionInstrument,
  standardInForce,
  measureOnList,
  concreteFact,
  responsibleSubject,
  noRepairFeeCharged,
  repairPropagates,
  objectionOutcome,
  fourConfirmations,
  ineligible,
  publishLetter,
  breachRecorded,
  usccValid,
];
