import type { LegalBasis } from "./citation.js";
import type {
  LegalLevel,
  MeasureEffect,
  MeasureStatus,
  MeasureTarget,
  MeasureType,
  RestrictionArea,
  Severity,
} from "./enums.js";
import type { Term, Validity } from "./entry.js";
import type { Transition } from "./protection.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { Duration, OrganizationId, PathId, Slug, Text } from "./text.js";

/**
 * 实施期限；permanent 表示终身。
 * @descriptionEn Duration of a measure; permanent means for life.
 */
export interface MeasureDuration extends Term {
  /**
   * 终身。
   * @descriptionEn For life.
   */
  permanent?: true;
}

/**
 * 实施主体。
 * @descriptionEn Who applies the measure.
 */
export interface Implementer {
  title: Text;
  organization?: OrganizationId;
  /**
   * 实施主体类别：公共管理机构，或者不得强制其惩戒的组织。
   * @descriptionEn Public organ, or a body that may not be compelled to punish.
   */
  kind?: "public-organ" | "financial-institution" | "credit-service" | "association" | "media" | "other";
}

/**
 * 条文对设定权的限制，例如“只能由法律、行政法规设定”。
 * @descriptionEn A limit the clause sets on who may create the measure.
 */
export interface BasisLimit {
  levels?: LegalLevel[];
  text: Text;
}

/**
 * 所援引条文本身的界限；措施不得超出。
 * @descriptionEn The bounds of the cited clause itself; the measure may not exceed them.
 */
export interface ClauseBounds {
  max?: Duration;
  targets?: MeasureTarget[];
  /**
   * 条文本身不区分程度。
   * @descriptionEn The clause itself draws no distinction of severity.
   */
  everySeverity?: true;
}

/**
 * 失信惩戒措施。
 * @descriptionEn A measure of the sanctions list.
 */
export interface Measure {
  title: Text;
  type: MeasureType;
  effect: MeasureEffect;
  conduct?: Text;
  targets?: MeasureTarget[];
  duration?: MeasureDuration;
  /**
   * 裁量：应当实施，或者可以实施。
   * @descriptionEn Whether the clause says shall or may.
   */
  discretion?: "mandatory" | "discretionary";
  /**
   * 依据；来源没有写明的不写，列入 unknown。
   * @descriptionEn Its bases; left out, and listed in unknown, where the source does not state them.
   */
  basis?: LegalBasis[];
  basisLimit?: BasisLimit;
  implementer?: Implementer;
  /**
   * 触发措施的条目或者名单。
   * @descriptionEn Entries or lists that trigger it.
   */
  triggers?: PathId[];
  minSeverity?: Severity;
  /**
   * 不区分程度的理由。
   * @descriptionEn Why severity makes no difference.
   */
  severityReason?: Text;
  clause?: ClauseBounds;
  /**
   * 措施与失信行为的关联性。
   * @descriptionEn How the measure relates to the conduct.
   */
  relevance?: Text;
  /**
   * 业务领域，见 vocabularies/list-fields.yaml。
   * @descriptionEn Field of business, a value of vocabularies/list-fields.yaml.
   */
  field?: Slug;
  /**
   * 对政府失信主体的限制，2025年意见第一条的三项之一。
   * @descriptionEn Restriction of a government body: one of the three of point 1 of the 2025 opinion.
   */
  governmentRestriction?: "fiscal-funds-and-projects" | "pilots-and-demonstrations" | "awards";
  transition?: Transition;
  area?: RestrictionArea;
  /**
   * 将限制类措施归为管理性措施的理由。
   * @descriptionEn Why a measure with restricting words is classed as management.
   */
  effectReason?: Text;
  status?: MeasureStatus;
  validity?: Validity;
  note?: Text;
  unknown?: FieldName[];
  provenance: Provenance;
}
