import type { SubjectKind } from "./enums.js";

/**
 * 措施对象：主体类型，或者由名单、监管关系确定的一类主体。
 * @descriptionEn Target of a measure: a kind of subject, or a class fixed by a list or by supervision.
 * @vocabulary measure-targets
 */
export type MeasureTarget =
  | SubjectKind
  | "untrustworthy-subject"
  | "minor-untrustworthy-subject"
  | "serious-list-subject"
  | "supervised-subject"
  | "association-member"
  | "practitioner"
  | "bidder"
  | "family-member";

/**
 * 措施性质：减损权利、增加义务、两者兼有、管理性措施、自愿措施。
 * @descriptionEn Effect of a measure on rights and duties.
 * @vocabulary measure-effects
 */
export type MeasureEffect = "reduces-rights" | "adds-obligations" | "both" | "management" | "voluntary";

/**
 * 惩戒措施类型：全国清单的十四类，以及条文另定的其他措施。
 * @descriptionEn The fourteen measure types of the national list, and `other` for what a clause adds.
 * @vocabulary measure-types
 */
export type MeasureType =
  | "restrict-market-access"
  | "occupational-ban"
  | "restrict-appointment"
  | "restrict-consumption"
  | "restrict-exit"
  | "restrict-schooling"
  | "restrict-fiscal-projects"
  | "restrict-awards"
  | "restrict-preferences"
  | "key-supervision"
  | "serious-list"
  | "share-publish"
  | "credit-report"
  | "prudent-credit"
  | "other";

/**
 * 2025 年意见第十二条列举的限制领域。
 * @descriptionEn Restricted areas named in point 12 of the 2025 opinion.
 * @vocabulary restriction-areas
 */
export type RestrictionArea =
  | "government-funds"
  | "tax-benefits"
  | "public-resource-trading"
  | "share-bond-issuance"
  | "awards"
  | "civil-service"
  | "public-institution-hiring"
  | "other";

/**
 * 措施状态。
 * @descriptionEn State of a measure.
 * @vocabulary measure-statuses
 */
export type MeasureStatus = "candidate" | "needs-basis" | "in-force" | "needs-rebasing" | "suspended" | "abolished";
