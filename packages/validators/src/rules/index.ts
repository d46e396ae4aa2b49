import type { Rule } from "../rule.js";
import { noDuplicates } from "./id-03-no-duplicates.js";
import { regionCode } from "./id-06-region-code.js";
import { intervalOrder } from "./id-07-interval-order.js";
import { indicatorCounts } from "./in-01-indicator-counts.js";
import { indicatorScores } from "./in-02-indicator-scores.js";
import { indicatorTree } from "./in-03-indicator-tree.js";
import { basisRequired } from "./lb-01-basis-required.js";
import { entryBasisLevel } from "./lb-02-entry-basis-level.js";
import { citationComplete } from "./lb-03-citation-complete.js";
import { basisInForce } from "./lb-05-basis-in-force.js";
import { issuerMatchesLevel } from "./lb-06-issuer-matches-level.js";
import { nationalNotLocalOnly } from "./lb-07-national-not-local-only.js";
import { localEntryLocalRegulation } from "./lb-08-local-entry-local-regulation.js";
import { localJurisdiction } from "./lb-09-local-jurisdiction.js";
import { localNoOverride } from "./lb-11-local-no-override.js";
import { listFieldBasis } from "./ls-01-list-field-basis.js";
import { harmCategory } from "./ls-02-harm-category.js";
import { nationalStandardForm } from "./ls-04-national-standard-form.js";
import { departmentRuleEntryExit } from "./ls-05-department-rule-entry-exit.js";
import { localListStandard } from "./ls-07-local-list-standard.js";
import { removalConditions } from "./ls-11-removal-conditions.js";
import { removalProcedure } from "./ls-12-removal-procedure.js";
import { remediesRequired } from "./ls-13-remedies.js";
import { newFields2025 } from "./ls-17-new-fields-2025.js";
import { consequencesOnList } from "./ls-19-consequences-on-list.js";
import { listKindAllows } from "./ls-20-list-kind-allows.js";
import { effectClassified } from "./ms-02-effect-classified.js";
import { rightsReducingBasis2020 } from "./ms-03-rights-reducing-basis-2020.js";
import { rightsReducingBasis2025 } from "./ms-04-rights-reducing-basis-2025.js";
import { otherMeasureBasis2025 } from "./ms-05-other-measure-basis-2025.js";
import { directClause } from "./ms-06-direct-clause.js";
import { noCompelling } from "./ms-08-no-compelling.js";
import { localMeasureLocalRegulation } from "./ms-10-local-measure-local-regulation.js";
import { rebasing2025 } from "./ms-13-rebasing-2025.js";
import { opinionNotSelfSufficient } from "./ms-14-opinion-not-self-sufficient.js";
import { triggerIsNegative } from "./ms-15-trigger-is-negative.js";
import { publicationDecided } from "./pb-01-publication-decided.js";
import { personalPublicationBasis } from "./pb-03-personal-publication-basis.js";
import { publicationChannel } from "./pb-06-publication-channel.js";
import { publishableImpliesShareable } from "./pb-12-publishable-implies-shareable.js";
import { unofficialLabel } from "./ps-16-unofficial-label.js";
import { otherDocumentNeedsBasis } from "./rc-02-other-document-needs-basis.js";
import { repairableDefault } from "./rp-01-repairable-default.js";
import { noRepairFee } from "./rp-03-no-repair-fee.js";
import { sharingDecided } from "./sh-01-sharing-decided.js";
import { oneCollectingDepartment } from "./sh-03-one-collecting-department.js";
import { nonSharingException } from "./sh-04-non-sharing-exception.js";
import { keyAttention } from "./ts-02-key-attention.js";
import { sourceNamed } from "./tx-01-source-named.js";
import { confidenceEarned } from "./tx-02-confidence-earned.js";
import { registerRowAccounted } from "./tx-03-register-row-accounted.js";
import { confidenceCeiling } from "./tx-04-confidence-ceiling.js";

/** @public Every law rule, in the order of the rule book. */
export const rules: readonly Rule[] = [
  basisRequired,
  entryBasisLevel,
  citationComplete,
  basisInForce,
  issuerMatchesLevel,
  nationalNotLocalOnly,
  localEntryLocalRegulation,
  localJurisdiction,
  localNoOverride,
  otherDocumentNeedsBasis,
  sharingDecided,
  oneCollectingDepartment,
  nonSharingException,
  publicationDecided,
  personalPublicationBasis,
  publicationChannel,
  publishableImpliesShareable,
  listFieldBasis,
  harmCategory,
  nationalStandardForm,
  departmentRuleEntryExit,
  localListStandard,
  removalConditions,
  removalProcedure,
  remediesRequired,
  newFields2025,
  consequencesOnList,
  listKindAllows,
  effectClassified,
  rightsReducingBasis2020,
  rightsReducingBasis2025,
  otherMeasureBasis2025,
  directClause,
  noCompelling,
  localMeasureLocalRegulation,
  rebasing2025,
  opinionNotSelfSufficient,
  triggerIsNegative,
  repairableDefault,
  noRepairFee,
  indicatorCounts,
  indicatorScores,
  indicatorTree,
  noDuplicates,
  regionCode,
  intervalOrder,
  unofficialLabel,
  keyAttention,
  sourceNamed,
  confidenceEarned,
  registerRowAccounted,
  confidenceCeiling,
];
