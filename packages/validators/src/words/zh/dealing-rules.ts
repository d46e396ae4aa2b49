import type { DealingWords } from "../types.js";
import { fourConfirmations } from "./cm-03-four-confirmations.js";
import { ineligible } from "./cm-05-ineligible.js";
import { publishLetter } from "./cm-09-publish-letter-when.js";
import { tolerantAcceptance } from "./cm-11-tolerant-acceptance.js";
import { breachRecorded } from "./cm-12-breach-recorded.js";
import { voluntaryTruth } from "./cm-14-voluntary-truth.js";
import { contractVerified } from "./ct-01-contract-verified.js";
import { governmentDomain } from "./gv-01-government-domain.js";
import { usccValid } from "./id-01-uscc-valid.js";
import { traceable } from "./id-08-traceable.js";
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
import { publicationAllowed } from "./pb-01-publication-allowed.js";
import { publicationConsent } from "./pb-03-publication-consent.js";
import { maskingDecided } from "./pb-04-masking-decided.js";
import { maskingApplied } from "./pb-05-masking-applied.js";
import { channelConsistency } from "./pb-07-channel-consistency.js";
import { serviceInstitutionMirror } from "./pb-09-service-institution-mirror.js";
import { stopAtEnd } from "./pb-11-stop-at-end.js";
import { sevenWorkingDays } from "./pb-13-seven-working-days.js";
import { collectedWithConsent } from "./pi-02-collected-with-consent.js";
import { consentQuality } from "./pi-03-consent-quality.js";
import { consentCoversUse } from "./pi-04-consent-covers-use.js";
import { minimumFields } from "./pi-05-minimum-fields.js";
import { severityOfFacts } from "./pr-02-severity-of-facts.js";
import { responsibleSubject } from "./pr-04-responsible-subject.js";
import { leniencyReview } from "./pr-05-leniency-review.js";
import { leniencyBlocks } from "./pr-06-leniency-blocks.js";
import { sourceSeverityWins } from "./pr-07-source-severity-wins.js";
import { recognisedAsDeclared } from "./rc-01-recognised-as-declared.js";
import { documentEffective } from "./rc-03-document-effective.js";
import { faithfulRecord } from "./rc-04-faithful-record.js";
import { recognisingAuthority } from "./rc-05-recognising-authority.js";
import { noRepairFeeCharged } from "./rp-03-no-repair-fee-charged.js";
import { repairInTime } from "./rp-04-repair-in-time.js";
import { repairPropagates } from "./rp-06-repair-propagates.js";
import { reportAnnotation } from "./rp-10-report-annotation.js";
import { queryPermitted } from "./sec-01-query-permitted.js";
import { queryLog } from "./sec-02-query-log.js";
import { noTrade } from "./sec-03-no-trade-without-authorisation.js";
import { crossBorder } from "./sec-06-cross-border.js";
import { shareWithinScope } from "./sh-07-share-within-scope.js";

/** The words of rules about dealings, in Chinese. */
export const dealingRules: DealingWords = {
  "four-confirmations": fourConfirmations,
  ineligible: ineligible,
  "publish-letter-when": publishLetter,
  "tolerant-acceptance": tolerantAcceptance,
  "breach-recorded": breachRecorded,
  "voluntary-truth": voluntaryTruth,
  "contract-verified": contractVerified,
  "government-domain": governmentDomain,
  "uscc-valid": usccValid,
  traceable: traceable,
  "off-catalog-record": offCatalogRecord,
  "notice-before-decision": noticeBeforeDecision,
  "objection-answered": objectionAnswered,
  "decision-content": decisionContent,
  "decision-instrument": decisionInstrument,
  "standard-in-force": standardInForce,
  "county-level-decision": countyLevelDecision,
  "measure-on-list": measureOnList,
  "concrete-fact": concreteFact,
  "objection-outcome": objectionOutcome,
  "publication-allowed": publicationAllowed,
  "publication-consent": publicationConsent,
  "masking-decided": maskingDecided,
  "masking-applied": maskingApplied,
  "channel-consistency": channelConsistency,
  "service-institution-mirror": serviceInstitutionMirror,
  "stop-at-end": stopAtEnd,
  "seven-working-days": sevenWorkingDays,
  "collected-with-consent": collectedWithConsent,
  "consent-quality": consentQuality,
  "consent-covers-use": consentCoversUse,
  "minimum-fields": minimumFields,
  "severity-of-facts": severityOfFacts,
  "responsible-subject": responsibleSubject,
  "leniency-review": leniencyReview,
  "leniency-blocks": leniencyBlocks,
  "source-severity-wins": sourceSeverityWins,
  "recognised-as-declared": recognisedAsDeclared,
  "document-effective": documentEffective,
  "faithful-record": faithfulRecord,
  "recognising-authority": recognisingAuthority,
  "no-repair-fee-charged": noRepairFeeCharged,
  "repair-in-time": repairInTime,
  "repair-propagates": repairPropagates,
  "report-annotation": reportAnnotation,
  "query-permitted": queryPermitted,
  "query-log": queryLog,
  "no-trade-without-authorisation": noTrade,
  "cross-border": crossBorder,
  "share-within-scope": shareWithinScope,
};
