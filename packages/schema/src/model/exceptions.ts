import type { Citation } from "./citation.js";
import type { IsoDate, PathId, Text } from "./text.js";

/**
 * 一项例外：某规则对某对象的结论已知、已说明、仍公开显示。
 * @descriptionEn One acknowledged finding about the real law; it stays visible.
 */
export interface Exception {
  /**
   * 规则编号。
   * @descriptionEn Rule code.
   * @pattern ^[A-Z]{2,3}-\d{2}$
   * @label 规则编号 | rule
   * @refers rule
   */
  rule: string;
  /**
   * @label 对象 | subject
   * @refers document
   */
  subject: PathId;
  /** @label 理由 | reason */
  reason: Text;
  /** @label 出处条文 | clauses */
  cites: Citation[];
  /**
   * 接受这项例外的人或者单位。
   * @descriptionEn Who accepted the exception.
   * @label 接受例外的单位 | accepted by
   */
  acceptedBy: Text;
  /**
   * 有效期至；到期即失败。
   * @descriptionEn Last day; an expired exception fails.
   * @label 有效期至 | valid until
   */
  until?: IsoDate;
}

/**
 * 例外清单。
 * @descriptionEn The exceptions file. An exception that is no longer needed fails the check.
 */
export interface Exceptions {
  /** @label 例外 | exceptions */
  exceptions: Exception[];
}
