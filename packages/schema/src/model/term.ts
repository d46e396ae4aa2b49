import type { Duration, IsoDate } from "./text.js";

/**
 * 期限：最短与最长。
 * @descriptionEn A term with minimum and maximum.
 */
export interface Term {
  /**
   * @label 最短期限 | shortest
   * @change reach
   * @grows expands
   */
  min?: Duration;
  /**
   * @label 最长期限 | longest
   * @change reach
   * @grows expands
   */
  max?: Duration;
}

/**
 * 有效区间，含首尾两日。
 * @descriptionEn Interval of validity, both days included.
 */
export interface Validity {
  /**
   * @label 开始日期 | first day
   * @column 有效期起 生效日期 施行日期 开始日期 有效期自
   * @grows less of the thing
   */
  from?: IsoDate;
  /**
   * @label 截止日期 | last day
   * @column 有效期止 失效日期 截止日期 终止日期 有效期至
   * @grows more of the thing; without: most
   */
  to?: IsoDate;
}
