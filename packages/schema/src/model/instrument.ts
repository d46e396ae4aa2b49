import type { AdminLevel, ArticleKind, LegalLevel } from "./enums.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { ArticleNo, InstrumentId, IsoDate, OrganizationId, RegionCode, Text } from "./text.js";

/**
 * 文本版本：一次通过、修订或者修正后的文本。
 * @descriptionEn One dated expression of a work.
 */
export interface Expression {
  /**
   * 通过（签署）日期。
   * @descriptionEn Date adopted or signed.
   * @label 通过日期 | date adopted
   */
  adopted?: IsoDate;
  /**
   * 批准日期：设区的市等地方性法规由上级人民代表大会常务委员会批准之日。
   * @descriptionEn Date approved: the day on which the standing committee of the congress above approved a city's regulation.
   * @label 批准日期 | date approved
   */
  approved?: IsoDate;
  /**
   * 公布（发布、颁布）日期。
   * @descriptionEn Date published or promulgated.
   * @label 公布日期 | date published
   */
  published?: IsoDate;
  /**
   * 来源给这一文本标注的日期；来源没有写明是通过、批准还是公布之日。
   * @descriptionEn Date under which the source keeps this text; it does not say whether adoption, approval or publication.
   * @label 文本标注日期 | date the text bears
   */
  dated?: IsoDate;
  /**
   * 来源只印到月份的日期，写作 YYYY-MM，加引号。
   * @descriptionEn Month, written YYYY-MM in quotes, where the source prints no day.
   * @pattern ^\d{4}-(0[1-9]|1[0-2])$
   * @label 只印到月份的日期 | month, where no day is printed
   */
  month?: string;
  /**
   * 施行日期。
   * @descriptionEn Date in force.
   * @label 施行日期 | date in force
   * @change reach
   */
  effective?: IsoDate;
  /**
   * 产生方式：制定、修订、修正。
   * @descriptionEn How it came about.
   * @label 产生方式 | how it came about
   * @values adoption 制定 | Adoption; revision 修订 | Revision; amendment 修正 | Amendment
   */
  by?: "adoption" | "revision" | "amendment";
  /**
   * 本次公布的文号。
   * @descriptionEn Document number of this expression.
   * @maxLength 120
   * @label 本次公布的文号 | document number of the expression
   */
  number?: string;
}

/**
 * 条文要点：用自己的话写一行，不抄原文；只登记了摘要、没有写要点的，没有这一行。
 * @descriptionEn What an article says, one line in our own words; left out where only the digest of the article is registered.
 */
export interface ArticleGist {
  /** @label 要点 | gist */
  gist?: Text;
  /** @label 条文用途 | what the article provides */
  kinds?: ArticleKind[];
  /**
   * 该条把编制目录的权力交给哪一级的部门；条文没有写明的不写。
   * @descriptionEn Level of the department to which the article gives the power to make a catalog; left out where it does not say.
   * @label 授权编制目录的层级 | level it empowers to make a catalog
   */
  empowers?: AdminLevel;
  /**
   * 所读条文的 SHA-256 摘要。
   * @descriptionEn SHA-256 of the article text that was read (NFKC, radicals folded, white space removed).
   * @pattern ^sha256:[0-9a-f]{64}$
   * @label 条文摘要 | digest of the article
   * @change evidence
   */
  digest?: string;
  /**
   * 摘要所对应的文本版本日期。
   * @descriptionEn Date of the expression the digest was taken from.
   * @label 摘要所对应的文本版本 | expression the digest was taken from
   * @change evidence
   */
  version?: IsoDate;
  /**
   * 这一条在其他文本中：条号、摘要和与上面所读文本的关系，每个文本一项。
   * @descriptionEn This article in other texts: its number, its digest and how it relates to the text read above, one item per text.
   * @minItems 1
   * @label 其他文本中的这一条 | the article in other texts
   */
  texts?: ArticleText[];
}

/**
 * 一条在另一个文本中。相同、移号由摘要证明；其余由机器比对文字得出，只是线索。
 * @descriptionEn An article in another text. Same and moved are proved by digest; the others come from comparing words by machine and are candidates.
 */
export interface ArticleText {
  /**
   * 那个文本的日期。
   * @descriptionEn Date of that text.
   * @label 文本日期 | date of the text
   */
  version: IsoDate;
  /**
   * 那个文本中的条号；没有对应条文的不写。
   * @descriptionEn Number of the article there; left out where it has no counterpart.
   * @label 条号 | number of the article
   */
  article?: ArticleNo;
  /**
   * 那个文本中该条的 SHA-256 摘要。
   * @descriptionEn SHA-256 of the article there.
   * @pattern ^sha256:[0-9a-f]{64}$
   * @label 条文摘要 | digest of the article
   * @change evidence
   */
  digest?: string;
  /**
   * 与所读文本的关系。
   * @descriptionEn How it relates to the text that was read.
   * @label 关系 | relation
   * @values same 相同 | Same; moved 移号，文字相同 | Moved, same words; reworded 改写 | Reworded; reworded-and-moved 改写并移号 | Reworded and moved; none 没有对应条文 | No counterpart; ambiguous 不止一条可能对应 | More than one candidate
   */
  relation: "same" | "moved" | "reworded" | "reworded-and-moved" | "none" | "ambiguous";
}

/**
 * 条文数：所读的那个文本共有多少条。“之一”等各算一条，所以没有一条的条号大于它。
 * @descriptionEn How many articles the text that was read has. 之一 and the like count as one each, so no article has a number above it.
 */
export interface ArticleCount {
  /**
   * 所读文本的版本日期。
   * @descriptionEn Date of the text that was counted.
   * @label 所读文本的版本日期 | date of the text that was counted
   */
  version: IsoDate;
  /**
   * 条数。
   * @descriptionEn Number of articles.
   * @TJS-type integer
   * @minimum 1
   * @label 条数 | count
   */
  count: number;
}

/**
 * 废止：何日、由何文件。
 * @descriptionEn Repeal: on which day, by which instrument.
 */
export interface Repeal {
  /**
   * 废止日期。
   * @descriptionEn Day of repeal. Not "on": readers of YAML 1.1 turn that key into true.
   * @label 废止日期 | day of repeal
   */
  date: IsoDate;
  /** @label 废止文件 | instrument that repeals it */
  by?: InstrumentId;
}

/**
 * 法律、法规、规章和政策文件。
 * @descriptionEn An instrument: a law, regulation, rule or policy document.
 */
export interface Instrument {
  /**
   * @label 名称 | title
   * @change wording
   */
  title: Text;
  /**
   * 别名、简称。
   * @descriptionEn Other titles under which it is cited.
   * @label 别名 | other titles
   */
  aliases?: string[];
  /**
   * @label 效力级别 | legal level
   * @change reach
   */
  level: LegalLevel;
  /** @label 条文数 | number of articles */
  articleCount?: ArticleCount;
  /**
   * 发布机关。
   * @descriptionEn Issuing organization(s).
   * @label 发布机关 | issuer
   */
  issuer?: OrganizationId | OrganizationId[];
  /**
   * 文件所印的发布机关；机构登记中没有这一机构时写，有的写 issuer。
   * @descriptionEn Issuer as the document prints it, where the register of organizations does not hold it; else issuer.
   * @label 所印发布机关 | issuer as printed
   */
  issuerPrinted?: Text;
  /**
   * 文号。
   * @descriptionEn Document number.
   * @maxLength 200
   * @label 文号 | document number
   */
  number?: string;
  /**
   * 地方性法规、规章的适用区域。
   * @descriptionEn Region of a local regulation or rule.
   * @label 适用区域 | region
   * @change reach
   */
  region?: RegionCode;
  /** @label 文本版本及其日期 | expressions and their dates */
  expressions?: Expression[];
  /**
   * 草案、征求意见稿。
   * @descriptionEn True for drafts and comment drafts, which never qualify as a basis.
   * @label 是否草案 | whether it is a draft
   * @change reach
   */
  draft?: boolean;
  /**
   * @label 废止 | repeal
   * @change reach
   */
  repealed?: Repeal;
  /**
   * 所取代的文件。
   * @descriptionEn Instruments it replaces.
   * @label 所取代的文件 | instruments it replaces
   * @change reach
   */
  replaces?: InstrumentId[];
  /**
   * 要紧条文，以条号为键。
   * @descriptionEn Articles that matter, keyed by article number.
   * @propertyNames {"pattern":"^[1-9]\\d{0,3}(-[1-9]\\d?)?$"}
   * @label 条文 | articles
   */
  articles?: { [article: string]: ArticleGist };
  /**
   * 说明。
   * @descriptionEn Note for readers.
   * @label 说明 | note
   * @change wording
   */
  note?: Text;
  /** @label 尚不知道的字段 | fields not known yet */
  unknown?: FieldName[];
  /** @label 来源 | provenance */
  provenance: Provenance;
}
