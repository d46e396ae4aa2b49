import type { Citation } from "./citation.js";
import type { SubjectKind } from "./enums.js";
import type { MeasureEffect } from "./measure-enums.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { PathId, Text } from "./text.js";

/**
 * 评价所用的一项信息。
 * @descriptionEn One input of an evaluation.
 */
export interface EvaluationInput {
  /**
   * @label 所用信息的名称 | title of the input
   * @change wording
   */
  title: Text;
  /**
   * 所属目录条目。
   * @descriptionEn Catalog entry it comes from.
   * @label 所属目录条目 | catalog entry
   * @refers entry
   * @change reach
   */
  entry?: PathId;
  /**
   * 性质：公共信用信息、非信用信息、个人私密信息。
   * @descriptionEn Public credit information, not credit information, or private information.
   * @label 评价所用信息的性质 | kind of the input
   * @values public-credit 公共信用信息 | Public credit information; non-credit 非信用信息 | Not credit information; private 个人私密信息 | Private information
   * @change reach
   */
  kind?: "public-credit" | "non-credit" | "private";
}

/**
 * 评价等级及其后果。
 * @descriptionEn A grade and what follows from it.
 */
export interface EvaluationTier {
  /**
   * @label 等级名称 | title of the grade
   * @change wording
   */
  title: Text;
  /** @label 后果 | consequence */
  consequence?: Text;
  /**
   * 后果的性质；只调整监管频次和方式的，写 management。
   * @descriptionEn Effect of the consequence; management where only frequency and method of supervision change.
   * @label 等级后果的性质 | effect of the grade
   * @change reach
   */
  effect?: MeasureEffect;
  /**
   * 后果涉及的措施。
   * @descriptionEn Measures that follow.
   * @label 涉及的措施 | measures that follow
   * @refers measure
   */
  measures?: PathId[];
}

/**
 * 信用评价办法。
 * @descriptionEn A scheme that evaluates subjects.
 */
export interface Evaluation {
  /**
   * @label 名称 | title
   * @change wording
   */
  title: Text;
  /**
   * 范围：公共信用综合评价、行业评价、地方评价。
   * @descriptionEn Public comprehensive, sector, or local evaluation.
   * @label 范围 | scope
   * @values public-comprehensive 公共信用综合评价 | Public comprehensive evaluation; sector 行业评价 | Sector evaluation; local 地方评价 | Local evaluation
   * @change reach
   */
  scope: "public-comprehensive" | "sector" | "local";
  /** @label 制定文件 | instrument that sets it */
  setBy?: Citation;
  /**
   * @label 信用主体 | credit subjects
   * @change reach
   */
  subjects?: SubjectKind[];
  /**
   * 用途：激励、监管、惩戒。
   * @descriptionEn What its results are used for.
   * @label 用途 | uses
   * @values incentive 激励 | Incentives; supervision 监管 | Supervision; sanction 惩戒 | Sanctions
   */
  uses?: ("incentive" | "supervision" | "sanction")[];
  /**
   * 所依据的基础评价。
   * @descriptionEn The evaluation it builds on.
   * @label 基础评价 | evaluation it builds on
   * @refers evaluation
   */
  base?: PathId;
  /** @label 评价所用信息 | inputs */
  inputs?: EvaluationInput[];
  /** @label 等级和后果 | grades and consequences */
  tiers?: EvaluationTier[];
  /**
   * @label 说明 | note
   * @change wording
   */
  note?: Text;
  /** @label 尚不知道的字段 | fields not known yet */
  unknown?: FieldName[];
  /** @label 来源 | provenance */
  provenance: Provenance;
}
