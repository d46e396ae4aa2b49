import type { Citation } from "./citation.js";
import type { MeasureEffect, SubjectKind } from "./enums.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { PathId, Text } from "./text.js";

/**
 * 评价所用的一项信息。
 * @descriptionEn One input of an evaluation.
 */
export interface EvaluationInput {
  title: Text;
  /**
   * 所属目录条目。
   * @descriptionEn Catalog entry it comes from.
   */
  entry?: PathId;
  /**
   * 性质：公共信用信息、非信用信息、个人私密信息。
   * @descriptionEn Public credit information, not credit information, or private information.
   */
  kind?: "public-credit" | "non-credit" | "private";
}

/**
 * 评价等级及其后果。
 * @descriptionEn A grade and what follows from it.
 */
export interface EvaluationTier {
  title: Text;
  consequence?: Text;
  /**
   * 后果的性质；只调整监管频次和方式的，写 management。
   * @descriptionEn Effect of the consequence; management where only frequency and method of supervision change.
   */
  effect?: MeasureEffect;
  /**
   * 后果涉及的措施。
   * @descriptionEn Measures that follow.
   */
  measures?: PathId[];
}

/**
 * 信用评价办法。
 * @descriptionEn A scheme that evaluates subjects.
 */
export interface Evaluation {
  title: Text;
  /**
   * 范围：公共信用综合评价、行业评价、地方评价。
   * @descriptionEn Public comprehensive, sector, or local evaluation.
   */
  scope: "public-comprehensive" | "sector" | "local";
  setBy?: Citation;
  subjects?: SubjectKind[];
  /**
   * 用途：激励、监管、惩戒。
   * @descriptionEn What its results are used for.
   */
  uses?: ("incentive" | "supervision" | "sanction")[];
  /**
   * 所依据的基础评价。
   * @descriptionEn The evaluation it builds on.
   */
  base?: PathId;
  inputs?: EvaluationInput[];
  tiers?: EvaluationTier[];
  note?: Text;
  unknown?: FieldName[];
  provenance: Provenance;
}
