import type { BasisRole, BasisWeight } from "./enums.js";
import type { ArticleNo, InstrumentId, IsoDate } from "./text.js";

/**
 * 援引同一文件内的条、款、项、目。
 * @descriptionEn A clause of an instrument known from the context.
 */
export interface Clause {
  /** @label 条款号 | article */
  article: ArticleNo;
  /**
   * 款。
   * @descriptionEn Paragraph, counted from 1.
   * @TJS-type integer
   * @minimum 1
   * @maximum 99
   * @label 款 | paragraph
   */
  paragraph?: number;
  /**
   * 项。
   * @descriptionEn Item, counted from 1.
   * @TJS-type integer
   * @minimum 1
   * @maximum 99
   * @label 项 | item
   */
  item?: number;
  /**
   * 目。
   * @descriptionEn Subitem, counted from 1; it stands within an item.
   * @TJS-type integer
   * @minimum 1
   * @maximum 99
   * @label 目 | subitem
   */
  subitem?: number;
}

/**
 * 援引：文件与条、款、项、目。
 * @descriptionEn A citation: instrument, article, paragraph, item, subitem.
 */
export interface Citation extends Partial<Clause> {
  /** @label 所引文件 | instrument */
  instrument: InstrumentId;
  /**
   * 固定文本版本（通过日期）；不写则取所问之日有效的文本。
   * @descriptionEn Pins the expression by its adoption date; without it, the text in force on the date asked about.
   * @label 固定的文本版本 | pinned expression
   * @refers expression
   */
  expression?: IsoDate;
}

/**
 * 法律依据：援引、用途与分量。
 * @descriptionEn A legal basis: a citation with role and weight.
 */
export interface LegalBasis extends Citation {
  /** @label 用途 | role */
  role: BasisRole;
  /** @label 分量 | weight */
  weight: BasisWeight;
  /**
   * 援引者所读条文的 SHA-256 摘要，算法与 instruments 中的 digest 相同。
   * @descriptionEn SHA-256 of the article as the one who cites it read it, computed as in the register of instruments.
   * @pattern ^sha256:[0-9a-f]{64}$
   * @label 所读条文的摘要 | digest of the article as read
   */
  digest?: string;
}
