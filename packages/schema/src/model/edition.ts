import type { LegalBasis } from "./citation.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { IsoDate, OrganizationId, PathId, Slug, Text } from "./text.js";

/**
 * 版本性质：官方文本、转录、汇编、草案、演练。
 * @descriptionEn Nature of an edition. It decides how silence is read.
 */
export type Nature = "official" | "transcription" | "compilation" | "draft" | "exercise";

/**
 * 版本日期。
 * @descriptionEn Dates of an edition.
 */
export interface EditionDates {
  published?: IsoDate;
  effective?: IsoDate;
  /**
   * 有效期至。
   * @descriptionEn Last day of validity.
   */
  until?: IsoDate;
  /**
   * 汇编、起草、演练的基准日。
   * @descriptionEn Reference date of a compilation, draft or exercise.
   */
  compiled?: IsoDate;
}

/**
 * 发布者自己的计数。
 * @descriptionEn What the publisher counted.
 */
export interface OfficialCounts {
  /**
   * 类别数。
   * @descriptionEn Number of categories.
   * @TJS-type integer
   * @minimum 0
   */
  categories?: number;
  /**
   * 组数。
   * @descriptionEn Number of groups.
   * @TJS-type integer
   * @minimum 0
   */
  groups?: number;
  /**
   * 措施类型数。
   * @descriptionEn Number of measure types.
   * @TJS-type integer
   * @minimum 0
   */
  types?: number;
  /**
   * 条目数。
   * @descriptionEn Number of entries.
   * @TJS-type integer
   * @minimum 0
   */
  entries?: number;
  /**
   * 一级指标数。
   * @descriptionEn Number of indicators of level one.
   * @TJS-type integer
   * @minimum 0
   */
  level1?: number;
  /**
   * 二级指标数。
   * @descriptionEn Number of indicators of level two.
   * @TJS-type integer
   * @minimum 0
   */
  level2?: number;
  /**
   * 三级指标数。
   * @descriptionEn Number of indicators of level three.
   * @TJS-type integer
   * @minimum 0
   */
  level3?: number;
  /**
   * 四级指标数。
   * @descriptionEn Number of indicators of level four.
   * @TJS-type integer
   * @minimum 0
   */
  level4?: number;
  /**
   * 一级指标分值合计。
   * @descriptionEn What the scores of level one add up to.
   * @minimum 0
   */
  score?: number;
}

/**
 * 版本中的类别，按发布顺序。
 * @descriptionEn A category of an edition, in published order.
 */
export interface Category {
  code: Slug;
  title: Text;
  provenance?: Provenance;
}

/**
 * 官方公布信息：只有写明文号与网址，才可称为官方文本。
 * @descriptionEn The official publication; required before anything may be called official.
 */
export interface OfficialPublication {
  /**
   * 文号。
   * @descriptionEn Document number.
   * @minLength 1
   * @maxLength 120
   */
  number: string;
  /**
   * 公布网址。
   * @descriptionEn Address of the publication.
   * @format uri
   * @pattern ^https?://
   * @maxLength 500
   */
  url: string;
  on: IsoDate;
}

/**
 * 程序的一个阶段：何时、由谁。
 * @descriptionEn One stage of the procedure: when, and by whom.
 */
export interface Stage {
  on: IsoDate;
  by: OrganizationId;
}

/**
 * 审定。
 * @descriptionEn Review, and its outcome.
 */
export interface Review extends Stage {
  /**
   * 结论：通过、退回。
   * @descriptionEn Approved, or returned.
   */
  outcome: "approved" | "returned";
}

/**
 * 目录、清单的制定程序。
 * @descriptionEn The procedure by which a catalog or list of measures was made.
 */
export interface Procedure {
  proposal?: Stage;
  collation?: Stage;
  /**
   * 征求意见，卷宗标识。
   * @descriptionEn Consultation: id of the docket.
   */
  consultation?: PathId;
  /**
   * 审定。
   * @descriptionEn Review, and its outcome.
   */
  review?: Review;
  /**
   * 公布。
   * @descriptionEn Publication.
   */
  publication?: Stage;
  /**
   * 归集共享质效评估。
   * @descriptionEn Assessment of how well collecting and sharing work.
   */
  sharingAssessment?: Stage;
}

/**
 * 目录或者清单的一个版本。
 * @descriptionEn One edition of a catalog or list of measures.
 */
export interface Edition {
  title: Text;
  nature: Nature;
  /**
   * 文号。
   * @descriptionEn Document number.
   * @maxLength 120
   */
  number?: string;
  issuers?: OrganizationId[];
  dates?: EditionDates;
  supersedes?: PathId;
  /**
   * 所补充的全国目录。
   * @descriptionEn The national catalog it supplements.
   */
  supplements?: PathId;
  basis?: LegalBasis[];
  official?: OfficialCounts;
  publication?: OfficialPublication;
  procedure?: Procedure;
  categories?: Category[];
  note?: Text;
  unknown?: FieldName[];
  /**
   * 来源对本版本的任何一项都没有写明的字段；视同每一项自己列入 unknown。
   * @descriptionEn Fields the source states for none of the items of this edition; as if each item listed them in unknown.
   */
  unknownThroughout?: FieldName[];
  provenance: Provenance;
}
