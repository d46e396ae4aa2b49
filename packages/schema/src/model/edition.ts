import type { LegalBasis } from "./citation.js";
import type { EditionDefaults } from "./edition-defaults.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { IsoDate, OrganizationId, PathId, Slug, Text } from "./text.js";

/**
 * 版本性质：官方文本、转录、汇编、草案、演练。
 * @descriptionEn Nature of an edition. It decides how silence is read.
 * @vocabulary natures
 */
export type Nature = "official" | "transcription" | "compilation" | "draft" | "exercise";

/**
 * 版本日期。
 * @descriptionEn Dates of an edition.
 */
export interface EditionDates {
  /** @label 公布日期 | date published */
  published?: IsoDate;
  /**
   * @label 施行日期 | date in force
   * @change reach
   */
  effective?: IsoDate;
  /**
   * 有效期至。
   * @descriptionEn Last day of validity.
   * @label 有效期至 | valid until
   * @change reach
   */
  until?: IsoDate;
  /**
   * 汇编、起草、演练的基准日。
   * @descriptionEn Reference date of a compilation, draft or exercise.
   * @label 汇编基准日 | compiled as of
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
   * @label 类别数 | number of categories
   */
  categories?: number;
  /**
   * 组数。
   * @descriptionEn Number of groups.
   * @TJS-type integer
   * @minimum 0
   * @label 组数 | number of groups
   */
  groups?: number;
  /**
   * 措施类型数。
   * @descriptionEn Number of measure types.
   * @TJS-type integer
   * @minimum 0
   * @label 措施类型数 | number of measure types
   */
  types?: number;
  /**
   * 条目数。
   * @descriptionEn Number of entries.
   * @TJS-type integer
   * @minimum 0
   * @label 条目数 | number of entries
   */
  entries?: number;
  /**
   * 一级指标数。
   * @descriptionEn Number of indicators of level one.
   * @TJS-type integer
   * @minimum 0
   * @label 一级指标数 | indicators of level one
   */
  level1?: number;
  /**
   * 二级指标数。
   * @descriptionEn Number of indicators of level two.
   * @TJS-type integer
   * @minimum 0
   * @label 二级指标数 | indicators of level two
   */
  level2?: number;
  /**
   * 三级指标数。
   * @descriptionEn Number of indicators of level three.
   * @TJS-type integer
   * @minimum 0
   * @label 三级指标数 | indicators of level three
   */
  level3?: number;
  /**
   * 四级指标数。
   * @descriptionEn Number of indicators of level four.
   * @TJS-type integer
   * @minimum 0
   * @label 四级指标数 | indicators of level four
   */
  level4?: number;
  /**
   * 一级指标分值合计。
   * @descriptionEn What the scores of level one add up to.
   * @minimum 0
   * @label 一级指标分值合计 | sum of the scores of level one
   */
  score?: number;
}

/**
 * 版本中的类别，按发布顺序。
 * @descriptionEn A category of an edition, in published order.
 */
export interface Category {
  /**
   * @label 代码 | code
   * @refers none: names a category of this edition
   */
  code: Slug;
  /**
   * @label 名称 | title
   * @change wording
   */
  title: Text;
  /** @label 来源 | provenance */
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
   * @label 文号 | document number
   */
  number: string;
  /**
   * 公布网址。
   * @descriptionEn Address of the publication.
   * @format uri
   * @pattern ^https?://
   * @maxLength 500
   * @label 网址 | address
   * @refers public-host
   * @change link
   */
  url: string;
  /** @label 日期 | day */
  date: IsoDate;
}

/**
 * 程序的一个阶段：何时、由谁。
 * @descriptionEn One stage of the procedure: when, and by whom.
 */
export interface Stage {
  /** @label 日期 | day */
  date: IsoDate;
  /** @label 单位 | by whom */
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
   * @label 结论 | outcome
   * @values approved 通过 | Approved; returned 退回 | Returned
   */
  outcome: "approved" | "returned";
}

/**
 * 目录、清单的制定程序。
 * @descriptionEn The procedure by which a catalog or list of measures was made.
 */
export interface Procedure {
  /** @label 提出 | proposal */
  proposal?: Stage;
  /** @label 汇总 | collation */
  collation?: Stage;
  /**
   * 征求意见，卷宗标识。
   * @descriptionEn Consultation: id of the docket.
   * @label 征求意见 | consultation
   * @refers docket
   */
  consultation?: PathId;
  /**
   * 审定。
   * @descriptionEn Review, and its outcome.
   * @label 审定 | review
   */
  review?: Review;
  /**
   * 公布。
   * @descriptionEn Publication.
   * @label 公布 | publication
   */
  publication?: Stage;
  /**
   * 归集共享质效评估。
   * @descriptionEn Assessment of how well collecting and sharing work.
   * @label 归集共享质效评估 | assessment of collecting and sharing
   */
  sharingAssessment?: Stage;
}

/**
 * 目录或者清单的一个版本。
 * @descriptionEn One edition of a catalog or list of measures.
 */
export interface Edition {
  /**
   * @label 名称 | title
   * @change wording
   */
  title: Text;
  /**
   * @label 性质 | nature
   * @change reach
   */
  nature: Nature;
  /**
   * 文号。
   * @descriptionEn Document number.
   * @maxLength 120
   * @label 文号 | document number
   */
  number?: string;
  /** @label 发布机关 | issuers */
  issuers?: OrganizationId[];
  /**
   * @label 版本日期 | dates of the edition
   * @change reach
   */
  dates?: EditionDates;
  /**
   * @label 取代的版本 | version it supersedes
   * @refers edition
   * @change reach
   */
  supersedes?: PathId;
  /**
   * 所补充的全国目录。
   * @descriptionEn The national catalog it supplements.
   * @label 所补充的全国目录 | national catalog it supplements
   * @refers edition
   * @change reach
   */
  supplements?: PathId;
  /** @label 法律依据 | legal basis */
  basis?: LegalBasis[];
  /** @label 官方计数 | official counts */
  official?: OfficialCounts;
  /** @label 官方公布 | official publication */
  publication?: OfficialPublication;
  /** @label 制定程序 | procedure */
  procedure?: Procedure;
  /** @label 类别 | categories */
  categories?: Category[];
  /**
   * 为各项统一写明的内容：没有自己写明的条目照此。
   * @descriptionEn What is said once for all entries of this edition; an entry that does not say otherwise has it from here.
   * @label 各项统一的内容 | what holds for all entries
   */
  defaults?: EditionDefaults;
  /**
   * @label 说明 | note
   * @change wording
   */
  note?: Text;
  /** @label 尚不知道的字段 | fields not known yet */
  unknown?: FieldName[];
  /**
   * 来源对本版本的任何一项都没有写明的字段；视同每一项自己列入 unknown。
   * @descriptionEn Fields the source states for none of the items of this edition; as if each item listed them in unknown.
   * @label 各项都不知道的字段 | fields unknown throughout
   */
  unknownThroughout?: FieldName[];
  /** @label 来源 | provenance */
  provenance: Provenance;
}
