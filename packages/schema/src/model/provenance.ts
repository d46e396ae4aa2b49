import type { Confidence, ProvenanceStatus } from "./enums.js";
import type { IsoDate } from "./text.js";

/**
 * 来源键，见 vocabularies/sources.yaml。
 * @descriptionEn Source key, a value of vocabularies/sources.yaml.
 * @TJS-type string
 * @pattern ^[A-Za-z0-9]+([-.][A-Za-z0-9]+)*$
 * @maxLength 60
 * @refers source
 */
export type SourceKey = string & Record<never, never>;

/**
 * 单个字段的来源，仅在与全文不同时书写。
 * @descriptionEn Provenance of one field, written only where it differs from the document's.
 */
export interface FieldProvenance {
  /** @label 状态 | status */
  status: ProvenanceStatus;
  /** @label 可信度 | confidence */
  confidence: Confidence;
  /**
   * 来源键，见 vocabularies/sources.yaml。
   * @descriptionEn Source key or keys, values of vocabularies/sources.yaml.
   * @label 来源键 | source
   */
  source?: SourceKey | SourceKey[];
  /**
   * 说明。
   * @descriptionEn Note.
   * @maxLength 1000
   * @label 说明 | note
   */
  note?: string;
}

/**
 * 来源：事实从何而来、可信到什么程度、最近何时核对。
 * @descriptionEn Provenance: where a fact comes from, how far it can be trusted, when it was last verified.
 */
export interface Provenance {
  /**
   * @label 状态 | status
   * @column 来源状态
   */
  status: ProvenanceStatus;
  /**
   * @label 可信度 | confidence
   * @column 可信度
   */
  confidence: Confidence;
  /**
   * 来源键，见 vocabularies/sources.yaml。
   * @descriptionEn Source key or keys, values of vocabularies/sources.yaml.
   * @label 来源键 | source
   * @column 来源键 来源
   */
  source?: SourceKey | SourceKey[];
  /**
   * 最近核对日期。
   * @descriptionEn Date last verified.
   * @label 核对日期 | date last verified
   * @column 核对日期 最近核对日期
   */
  verified: IsoDate;
  /**
   * 说明。
   * @descriptionEn Note.
   * @maxLength 2000
   * @label 说明 | note
   * @column 来源说明
   */
  note?: string;
  /**
   * 与全文来源不同的字段。
   * @descriptionEn Fields whose provenance differs from the document's, by field name.
   * @label 逐项来源 | provenance of single fields
   * @column 逐项来源
   */
  fields?: { [field: string]: FieldProvenance };
}

/**
 * 缺口：尚不知道的字段名。规则对其回答“无法判断”，覆盖率页面如实计数。
 * @descriptionEn Name of a field not known yet. Rules answer "cannot say"; the coverage page counts it.
 * @TJS-type string
 * @pattern ^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$
 * @maxLength 80
 */
export type FieldName = string & Record<never, never>;
