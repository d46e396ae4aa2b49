import type { CatalogWords } from "../types.js";
import { sevenNotices } from "./cm-02-seven-notices.js";
import { voluntaryAndAlternative } from "./cm-04-voluntary-and-alternative.js";
import { noRepeatDemand } from "./cm-06-no-repeat-demand.js";
import { verification } from "./cm-07-verification.js";
import { withdrawal } from "./cm-08-withdrawal.js";
import { excludedDomains } from "./cm-10-excluded-domains.js";
import { educationFree } from "./cm-13-education-free.js";
import { governmentRestrictions } from "./gv-02-government-restrictions.js";
import { noDuplicates } from "./id-03-no-duplicates.js";
import { bilingual } from "./id-05-bilingual.js";
import { regionCode } from "./id-06-region-code.js";
import { intervalOrder } from "./id-07-interval-order.js";
import { codeAssigner } from "./id-09-code-assigner.js";
import { editionsApart } from "./id-10-editions-apart.js";
import { supplementNamed } from "./id-11-supplement-named.js";
import { indicatorCounts } from "./in-01-indicator-counts.js";
import { indicatorScores } from "./in-02-indicator-scores.js";
import { indicatorTree } from "./in-03-indicator-tree.js";
import { basisRequired } from "./lb-01-basis-required.js";
import { entryBasisLevel } from "./lb-02-entry-basis-level.js";
import { citationComplete } from "./lb-03-citation-complete.js";
import { digestMatchesArticle } from "./lb-04-digest-matches-article.js";
import { basisInForce } from "./lb-05-basis-in-force.js";
import { issuerMatchesLevel } from "./lb-06-issuer-matches-level.js";
import { nationalNotLocalOnly } from "./lb-07-national-not-local-only.js";
import { localEntryLocalRegulation } from "./lb-08-local-entry-local-regulation.js";
import { localJurisdiction } from "./lb-09-local-jurisdiction.js";
import { localNoDuplicate } from "./lb-10-local-no-duplicate.js";
import { localNoOverride } from "./lb-11-local-no-override.js";
import { localSameProcedure } from "./lb-12-local-same-procedure.js";
import { publicOrigin } from "./lb-14-public-origin.js";
import { powerOfOwnLevel } from "./lb-15-power-of-own-level.js";
import { listFieldBasis } from "./ls-01-list-field-basis.js";
import { harmCategory } from "./ls-02-harm-category.js";
import { fieldNotExpanded } from "./ls-03-field-not-expanded.js";
import { nationalStandardForm } from "./ls-04-national-standard-form.js";
import { departmentRuleEntryExit } from "./ls-05-department-rule-entry-exit.js";
import { competentDepartment } from "./ls-06-competent-department.js";
import { localListStandard } from "./ls-07-local-list-standard.js";
import { comment30Days } from "./ls-08-comment-30-days.js";
import { consulteeCoverage } from "./ls-09-consultee-coverage.js";
import { standardPublication } from "./ls-10-standard-publication.js";
import { removalConditions } from "./ls-11-removal-conditions.js";
import { removalProcedure } from "./ls-12-removal-procedure.js";
import { remediesRequired } from "./ls-13-remedies.js";
import { thirdPartyEvaluation } from "./ls-14-third-party-evaluation.js";
import { evaluatorIndependent } from "./ls-15-evaluator-independent.js";
import { countyLevel } from "./ls-16-county-level.js";
import { newFields2025 } from "./ls-17-new-fields-2025.js";
import { debtEvasion } from "./ls-18-debt-evasion.js";
import { consequencesOnList } from "./ls-19-consequences-on-list.js";
import { listKindAllows } from "./ls-20-list-kind-allows.js";
import { criteriaSpecific } from "./ls-21-criteria-specific.js";
import { effectClassified } from "./ms-02-effect-classified.js";
import { rightsReducingBasis2020 } from "./ms-03-rights-reducing-basis-2020.js";
import { rightsReducingBasis2025 } from "./ms-04-rights-reducing-basis-2025.js";
import { otherMeasureBasis2025 } from "./ms-05-other-measure-basis-2025.js";
import { directClause } from "./ms-06-direct-clause.js";
import { noCompelling } from "./ms-08-no-compelling.js";
import { measureComplete } from "./ms-09-measure-complete.js";
import { localMeasureLocalRegulation } from "./ms-10-local-measure-local-regulation.js";
import { noAggravation } from "./ms-11-no-aggravation.js";
import { noGapFilling } from "./ms-12-no-gap-filling.js";
import { rebasing2025 } from "./ms-13-rebasing-2025.js";
import { opinionNotSelfSufficient } from "./ms-14-opinion-not-self-sufficient.js";
import { triggerIsNegative } from "./ms-15-trigger-is-negative.js";
import { objectionChannel } from "./ob-01-objection-channel.js";
import { subjectAccess } from "./ob-03-subject-access.js";
import { publicationDecided } from "./pb-01-publication-decided.js";
import { secretsAndPrivacy } from "./pb-02-secrets-and-privacy.js";
import { personalPublicationBasis } from "./pb-03-personal-publication-basis.js";
import { maskingDeclared } from "./pb-04-masking-declared.js";
import { publicationChannel } from "./pb-06-publication-channel.js";
import { outsideOwnField } from "./pb-08-outside-own-field.js";
import { freePublicQuery } from "./pb-10-free-public-query.js";
import { publishableImpliesShareable } from "./pb-12-publishable-implies-shareable.js";
import { purposeMethodScope } from "./pi-01-purpose-method-scope.js";
import { consentOrException } from "./pi-02-consent-or-exception.js";
import { personEvaluationIncentiveOnly } from "./pi-06-person-evaluation-incentive-only.js";
import { evaluationInputs } from "./pi-07-evaluation-inputs.js";
import { professionGroupNamed } from "./pi-08-profession-group-named.js";
import { severityLabel } from "./pr-01-severity-label.js";
import { severityGating } from "./pr-02-severity-gating.js";
import { relevance } from "./pr-03-relevance.js";
import { responsibleSubjectOnly } from "./pr-04-responsible-subject-only.js";
import { timeLimitedBan } from "./pr-08-time-limited-ban.js";
import { proposerEligible } from "./ps-01-proposer-eligible.js";
import { proposalComplete } from "./ps-02-proposal-complete.js";
import { consultationCoverage } from "./ps-03-consultation-coverage.js";
import { consultationPeriod } from "./ps-04-consultation-period.js";
import { commentsAnswered } from "./ps-05-comments-answered.js";
import { reviewBeforePublication } from "./ps-06-review-before-publication.js";
import { stageOrder } from "./ps-07-stage-order.js";
import { noRetroactiveEffect } from "./ps-08-no-retroactive-effect.js";
import { regularUpdate } from "./ps-10-regular-update.js";
import { separation } from "./ps-12-separation.js";
import { priorAssessment } from "./ps-13-prior-assessment.js";
import { sensitiveArea } from "./ps-14-sensitive-area.js";
import { unofficialLabel } from "./ps-16-unofficial-label.js";
import { recognitionKind } from "./rc-01-recognition-kind.js";
import { otherDocumentNeedsBasis } from "./rc-02-other-document-needs-basis.js";
import { repairableDefault } from "./rp-01-repairable-default.js";
import { repairMethodProcedure } from "./rp-02-repair-method-procedure.js";
import { noRepairFee } from "./rp-03-no-repair-fee.js";
import { repairTimeLimit } from "./rp-04-repair-time-limit.js";
import { repairOutcomes } from "./rp-05-repair-outcomes.js";
import { repairStaff } from "./rp-07-repair-staff.js";
import { unifiedChannel } from "./rp-08-unified-channel.js";
import { repairHandler } from "./rp-09-repair-handler.js";
import { publicityLimit } from "./rp-11-publicity-limit.js";
import { queryPermission } from "./sec-01-query-permission.js";
import { chainResponsibility } from "./sec-04-chain-responsibility.js";
import { sharingDecided } from "./sh-01-sharing-decided.js";
import { lawfulAndNecessary } from "./sh-02-lawful-and-necessary.js";
import { oneCollectingDepartment } from "./sh-03-one-collecting-department.js";
import { nonSharingException } from "./sh-04-non-sharing-exception.js";
import { hubRoute } from "./sh-05-hub-route.js";
import { sharingAssessment } from "./sh-06-sharing-assessment.js";
import { transitionAssessed } from "./tr-01-transition-assessed.js";
import { deadline2021 } from "./tr-02-deadline-2021.js";
import { retentionBasis } from "./tr-03-retention-basis.js";
import { legacyCleanup } from "./tr-04-legacy-cleanup.js";
import { evaluationBase } from "./ts-01-evaluation-base.js";
import { keyAttention } from "./ts-02-key-attention.js";
import { neutrality } from "./ts-03-neutrality.js";
import { tierNoRights } from "./ts-04-tier-no-rights.js";
import { sourceNamed } from "./tx-01-source-named.js";
import { confidenceEarned } from "./tx-02-confidence-earned.js";
import { registerRowAccounted } from "./tx-03-register-row-accounted.js";
import { confidenceCeiling } from "./tx-04-confidence-ceiling.js";
import { articleExists } from "./tx-05-article-exists.js";
import { articleTextsAgree } from "./tx-06-article-texts-agree.js";

/** The words of rules about catalogs, in Chinese. */
export const catalogRules: CatalogWords = {
  "seven-notices": sevenNotices,
  "voluntary-and-alternative": voluntaryAndAlternative,
  "no-repeat-demand": noRepeatDemand,
  verification: verification,
  withdrawal: withdrawal,
  "excluded-domains": excludedDomains,
  "education-free": educationFree,
  "government-restrictions": governmentRestrictions,
  "no-duplicates": noDuplicates,
  bilingual: bilingual,
  "region-code": regionCode,
  "interval-order": intervalOrder,
  "code-assigner": codeAssigner,
  "editions-apart": editionsApart,
  "supplement-named": supplementNamed,
  "indicator-counts": indicatorCounts,
  "indicator-scores": indicatorScores,
  "indicator-tree": indicatorTree,
  "basis-required": basisRequired,
  "entry-basis-level": entryBasisLevel,
  "citation-complete": citationComplete,
  "digest-matches-article": digestMatchesArticle,
  "basis-in-force": basisInForce,
  "issuer-matches-level": issuerMatchesLevel,
  "national-not-local-only": nationalNotLocalOnly,
  "local-entry-local-regulation": localEntryLocalRegulation,
  "local-jurisdiction": localJurisdiction,
  "local-no-duplicate": localNoDuplicate,
  "local-no-override": localNoOverride,
  "local-same-procedure": localSameProcedure,
  "public-origin": publicOrigin,
  "power-of-own-level": powerOfOwnLevel,
  "list-field-basis": listFieldBasis,
  "harm-category": harmCategory,
  "field-not-expanded": fieldNotExpanded,
  "national-standard-form": nationalStandardForm,
  "department-rule-entry-exit": departmentRuleEntryExit,
  "competent-department": competentDepartment,
  "local-list-standard": localListStandard,
  "comment-30-days": comment30Days,
  "consultee-coverage": consulteeCoverage,
  "standard-publication": standardPublication,
  "removal-conditions": removalConditions,
  "removal-procedure": removalProcedure,
  remedies: remediesRequired,
  "third-party-evaluation": thirdPartyEvaluation,
  "evaluator-independent": evaluatorIndependent,
  "county-level": countyLevel,
  "new-fields-2025": newFields2025,
  "debt-evasion": debtEvasion,
  "consequences-on-list": consequencesOnList,
  "list-kind-allows": listKindAllows,
  "criteria-specific": criteriaSpecific,
  "effect-classified": effectClassified,
  "rights-reducing-basis-2020": rightsReducingBasis2020,
  "rights-reducing-basis-2025": rightsReducingBasis2025,
  "other-measure-basis-2025": otherMeasureBasis2025,
  "direct-clause": directClause,
  "no-compelling": noCompelling,
  "measure-complete": measureComplete,
  "local-measure-local-regulation": localMeasureLocalRegulation,
  "no-aggravation": noAggravation,
  "no-gap-filling": noGapFilling,
  "rebasing-2025": rebasing2025,
  "opinion-not-self-sufficient": opinionNotSelfSufficient,
  "trigger-is-negative": triggerIsNegative,
  "objection-channel": objectionChannel,
  "subject-access": subjectAccess,
  "publication-decided": publicationDecided,
  "secrets-and-privacy": secretsAndPrivacy,
  "personal-publication-basis": personalPublicationBasis,
  "masking-declared": maskingDeclared,
  "publication-channel": publicationChannel,
  "outside-own-field": outsideOwnField,
  "free-public-query": freePublicQuery,
  "publishable-implies-shareable": publishableImpliesShareable,
  "purpose-method-scope": purposeMethodScope,
  "consent-or-exception": consentOrException,
  "person-evaluation-incentive-only": personEvaluationIncentiveOnly,
  "evaluation-inputs": evaluationInputs,
  "profession-group-named": professionGroupNamed,
  "severity-label": severityLabel,
  "severity-gating": severityGating,
  relevance: relevance,
  "responsible-subject-only": responsibleSubjectOnly,
  "time-limited-ban": timeLimitedBan,
  "proposer-eligible": proposerEligible,
  "proposal-complete": proposalComplete,
  "consultation-coverage": consultationCoverage,
  "consultation-period": consultationPeriod,
  "comments-answered": commentsAnswered,
  "review-before-publication": reviewBeforePublication,
  "stage-order": stageOrder,
  "no-retroactive-effect": noRetroactiveEffect,
  "regular-update": regularUpdate,
  separation: separation,
  "prior-assessment": priorAssessment,
  "sensitive-area": sensitiveArea,
  "unofficial-label": unofficialLabel,
  "recognition-kind": recognitionKind,
  "other-document-needs-basis": otherDocumentNeedsBasis,
  "repairable-default": repairableDefault,
  "repair-method-procedure": repairMethodProcedure,
  "no-repair-fee": noRepairFee,
  "repair-time-limit": repairTimeLimit,
  "repair-outcomes": repairOutcomes,
  "repair-staff": repairStaff,
  "unified-channel": unifiedChannel,
  "repair-handler": repairHandler,
  "publicity-limit": publicityLimit,
  "query-permission": queryPermission,
  "chain-responsibility": chainResponsibility,
  "sharing-decided": sharingDecided,
  "lawful-and-necessary": lawfulAndNecessary,
  "one-collecting-department": oneCollectingDepartment,
  "non-sharing-exception": nonSharingException,
  "hub-route": hubRoute,
  "sharing-assessment": sharingAssessment,
  "transition-assessed": transitionAssessed,
  "deadline-2021": deadline2021,
  "retention-basis": retentionBasis,
  "legacy-cleanup": legacyCleanup,
  "evaluation-base": evaluationBase,
  "key-attention": keyAttention,
  neutrality: neutrality,
  "tier-no-rights": tierNoRights,
  "source-named": sourceNamed,
  "confidence-earned": confidenceEarned,
  "register-row-accounted": registerRowAccounted,
  "confidence-ceiling": confidenceCeiling,
  "article-exists": articleExists,
  "article-texts-agree": articleTextsAgree,
};
