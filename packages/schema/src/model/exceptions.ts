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
   */
  rule: string;
  subject: PathId;
  reason: Text;
  cites: Citation[];
  /**
   * 接受这项例外的人或者单位。
   * @descriptionEn Who accepted the exception.
   */
  acceptedBy: Text;
  /**
   * 有效期至；到期即失败。
   * @descriptionEn Last day; an expired exception fails.
   */
  until?: IsoDate;
}

/**
 * 例外清单。
 * @descriptionEn The exceptions file. An exception that is no longer needed fails the check.
 */
export interface Exceptions {
  exceptions: Exception[];
}
