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
import type { FieldName, Provenance } from "./provenance.js";
import type { OrganizationId, PathId, Text } from "./text.js";

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
  basis: LegalBasis[];
  basisLimit?: BasisLimit;
  implementer?: Implementer;
  /**
   * 触发措施的条目或者名单。
   * @descriptionEn Entries or lists that trigger it.
   */
  triggers?: PathId[];
  minSeverity?: Severity;
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
