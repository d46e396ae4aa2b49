import type { AdminLevel, ArticleKind, LegalLevel } from "./enums.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { InstrumentId, IsoDate, OrganizationId, RegionCode, Text } from "./text.js";

/**
 * 文本版本：一次通过、修订或者修正后的文本。
 * @descriptionEn One dated expression of a work.
 */
export interface Expression {
  /**
   * 通过（签署）日期。
   * @descriptionEn Date adopted or signed.
   */
  adopted?: IsoDate;
  /**
   * 公布日期。
   * @descriptionEn Date published.
   */
  published?: IsoDate;
  /**
   * 施行日期。
   * @descriptionEn Date in force.
   */
  effective?: IsoDate;
  /**
   * 产生方式：制定、修订、修正。
   * @descriptionEn How it came about.
   */
  by?: "adoption" | "revision" | "amendment";
  /**
   * 本次公布的文号。
   * @descriptionEn Document number of this expression.
   * @maxLength 120
   */
  number?: string;
}

/**
 * 条文要点：用自己的话写一行，不抄原文。
 * @descriptionEn What an article says, one line in our own words.
 */
export interface ArticleGist {
  gist: Text;
  kinds?: ArticleKind[];
  /**
   * 该条把编制目录的权力交给哪一级的部门；条文没有写明的不写。
   * @descriptionEn Level of the department to which the article gives the power to make a catalog; left out where it does not say.
   */
  empowers?: AdminLevel;
  /**
   * 所读条文的 SHA-256 摘要。
   * @descriptionEn SHA-256 of the article text that was read (NFKC, radicals folded, white space removed).
   * @pattern ^sha256:[0-9a-f]{64}$
   */
  digest?: string;
  /**
   * 摘要所对应的文本版本日期。
   * @descriptionEn Date of the expression the digest was taken from.
   */
  version?: IsoDate;
}

/**
 * 条文数：所读的那个文本共有多少条。“之一”等各算一条，所以没有一条的条号大于它。
 * @descriptionEn How many articles the text that was read has. 之一 and the like count as one each, so no article has a number above it.
 */
export interface ArticleCount {
  /**
   * 所读文本的版本日期。
   * @descriptionEn Date of the text that was counted.
   */
  version: IsoDate;
  /**
   * 条数。
   * @descriptionEn Number of articles.
   * @TJS-type integer
   * @minimum 1
   */
  count: number;
}

/**
 * 废止：何日、由何文件。
 * @descriptionEn Repeal: on which day, by which instrument.
 */
export interface Repeal {
  on: IsoDate;
  by?: InstrumentId;
}

/**
 * 法律、法规、规章和政策文件。
 * @descriptionEn An instrument: a law, regulation, rule or policy document.
 */
export interface Instrument {
  title: Text;
  /**
   * 别名、简称。
   * @descriptionEn Other titles under which it is cited.
   */
  aliases?: string[];
  level: LegalLevel;
  articleCount?: ArticleCount;
  /**
   * 发布机关。
   * @descriptionEn Issuing organization(s).
   */
  issuer?: OrganizationId | OrganizationId[];
  /**
   * 文号。
   * @descriptionEn Document number.
   * @maxLength 200
   */
  number?: string;
  /**
   * 地方性法规、规章的适用区域。
   * @descriptionEn Region of a local regulation or rule.
   */
  region?: RegionCode;
  expressions?: Expression[];
  /**
   * 草案、征求意见稿。
   * @descriptionEn True for drafts and comment drafts, which never qualify as a basis.
   */
  draft?: boolean;
  repealed?: Repeal;
  /**
   * 所取代的文件。
   * @descriptionEn Instruments it replaces.
   */
  replaces?: InstrumentId[];
  /**
   * 要紧条文，以条号为键。
   * @descriptionEn Articles that matter, keyed by article number.
   * @propertyNames {"pattern":"^[1-9]\\d{0,3}(-[1-9]\\d?)?$"}
   */
  articles?: { [article: string]: ArticleGist };
  /**
   * 说明。
   * @descriptionEn Note for readers.
   */
  note?: Text;
  unknown?: FieldName[];
  provenance: Provenance;
}
