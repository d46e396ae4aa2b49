/**
 * 效力级别。
 * @descriptionEn Legal level of an instrument.
 * @vocabulary legal-levels
 */
export type LegalLevel =
  | "law"
  | "administrative-regulation"
  | "local-regulation"
  | "central-policy"
  | "state-council-decision"
  | "department-rule"
  | "local-government-rule"
  | "judicial-interpretation"
  | "normative-document"
  | "memorandum"
  | "standard"
  | "plan"
  | "needs-ruling";

/**
 * 信用主体类型。
 * @descriptionEn Kind of credit subject.
 * @vocabulary subject-kinds
 */
export type SubjectKind =
  | "legal-person"
  | "unincorporated-organization"
  | "individual-business"
  | "natural-person"
  | "responsible-person"
  | "profession"
  | "public-body"
  | "public-institution"
  | "social-organization"
  | "state-owned-enterprise"
  | "judicial-body";

/**
 * 四类严重失信行为。
 * @descriptionEn The four categories of serious conduct, gbf-2020-49 point 6.
 * @vocabulary harm-categories
 */
export type HarmCategory =
  | "public-health-and-life-safety"
  | "market-and-social-order"
  | "refusal-of-legal-obligations"
  | "refusal-of-national-defence-obligations";

/**
 * 名单种类；conduct-record 指失信行为记录、诚信档案和数据库，不是名单。
 * @descriptionEn Kind of list; conduct-record is a record, archive or database of conduct, which is not a list.
 * @vocabulary list-kinds
 */
export type ListKind =
  | "serious"
  | "conduct-record"
  | "abnormal-register"
  | "key-attention"
  | "judgment-defaulter"
  | "red-list"
  | "black-list-legacy"
  | "white-list";

/**
 * 认定依据文书。
 * @descriptionEn Kind of document by which untrustworthy conduct is recognised.
 * @vocabulary recognition-documents
 */
export type RecognitionDocumentKind =
  | "court-judgment"
  | "arbitral-award"
  | "administrative-penalty"
  | "administrative-adjudication"
  | "other-administrative-decision"
  | "other-by-law";

/**
 * 信息极性：基本、负面、正面、其他。
 * @descriptionEn Polarity of information.
 * @vocabulary polarities
 */
export type Polarity = "basic" | "negative" | "positive" | "other";

/**
 * 失信程度。
 * @descriptionEn Severity of untrustworthy conduct.
 * @vocabulary severities
 * @order minor < general < serious
 */
export type Severity = "minor" | "general" | "serious";

/**
 * 共享范围。
 * @descriptionEn Scope of sharing.
 * @vocabulary share-scopes
 */
export type ShareScope =
  | "same-level-departments"
  | "authorised-departments"
  | "all-public-credit-systems"
  | "judicial-organs"
  | "none";

/**
 * 公开范围。
 * @descriptionEn Scope of publication.
 * @vocabulary publication-scopes
 * @order none < on-request < public
 */
export type PublicationScope = "public" | "on-request" | "none";

/**
 * 公开渠道。
 * @descriptionEn Channel of publication.
 * @vocabulary publication-channels
 */
export type PublicationChannel =
  | "department-portal"
  | "same-level-government-portal"
  | "designated-site"
  | "credit-china"
  | "necips"
  | "local-credit-site"
  | "media"
  | "other";

/**
 * 不共享的例外理由。
 * @descriptionEn Reason for not sharing.
 * @vocabulary non-sharing-reasons
 */
export type NonSharingReason = "state-secret" | "trade-secret" | "privacy" | "law-forbids" | "other-by-law";

/**
 * 依据用途；safeguard 指异议、修复、同意、保密、除外等保护信用主体的条文，不支撑纳入。
 * @descriptionEn What a legal basis is cited for; safeguard is a clause that protects the subject and carries no inclusion.
 * @vocabulary basis-roles
 */
export type BasisRole =
  | "inclusion"
  | "recognition"
  | "sharing"
  | "publication"
  | "personal-publication"
  | "collection-without-consent"
  | "list-field"
  | "list-standard"
  | "measure"
  | "incentive"
  | "non-repairable"
  | "designation-level"
  | "safeguard";

/**
 * 依据分量：可独立支撑，或者仅作佐证。
 * @descriptionEn Weight of a basis: operative or merely supporting.
 * @vocabulary basis-weights
 */
export type BasisWeight = "operative" | "supporting";

/**
 * 救济种类。
 * @descriptionEn Kind of remedy.
 * @vocabulary remedy-kinds
 */
export type RemedyKind = "objection" | "reconsideration" | "litigation" | "other-by-law";

/**
 * 移出条件种类。
 * @descriptionEn Kind of removal condition.
 * @vocabulary removal-kinds
 */
export type RemovalKind = "time" | "fulfilment" | "repair" | "decision-revoked";

/**
 * 行政层级。
 * @descriptionEn Administrative level.
 * @vocabulary admin-levels
 */
export type AdminLevel = "national" | "province" | "prefecture" | "county" | "township";

/**
 * 机构类型，用于核对发布机关与效力级别。
 * @descriptionEn Kind of organization; decides which legal level it may issue.
 * @vocabulary organization-kinds
 */
export type OrganizationKind =
  | "party-central-committee"
  | "party-general-office"
  | "state-council"
  | "state-council-general-office"
  | "national-peoples-congress"
  | "state-council-department"
  | "department-general-office"
  | "local-peoples-congress"
  | "local-government"
  | "local-department"
  | "judicial-organ"
  | "military-organ"
  | "standards-body"
  | "authorised-organization"
  | "joint-body"
  | "association"
  | "company"
  | "unknown";

/**
 * 事实来源状态。
 * @descriptionEn Where a fact comes from.
 * @vocabulary provenance-statuses
 */
export type ProvenanceStatus = "seed" | "public-copy" | "inferred" | "unverified" | "official";

/**
 * 可信度。
 * @descriptionEn The reader's confidence.
 * @vocabulary confidences
 */
export type Confidence = "high" | "medium" | "low";

/**
 * 墓碑种类：迁移、拆分、合并、撤回。
 * @descriptionEn Kind of tombstone.
 * @vocabulary redirect-kinds
 */
export type RedirectKind = "moved" | "split" | "merged" | "withdrawn";

/**
 * 日的计算方式：自然日或者工作日。
 * @descriptionEn How days are counted.
 * @vocabulary day-calendars
 */
export type DayCalendar = "calendar" | "working";

/**
 * 条文用途。
 * @descriptionEn What an article provides.
 * @vocabulary article-kinds
 */
export type ArticleKind =
  | "measure"
  | "publish"
  | "credit-record"
  | "system-duty"
  | "share"
  | "joint-sanction"
  | "list"
  | "repair"
  | "grading"
  | "objection"
  | "retention"
  | "privacy-limit"
  | "exclusion"
  | "commitment"
  | "incentive"
  | "consent"
  | "fee-ban"
  | "definition"
  | "catalog"
  | "other";
