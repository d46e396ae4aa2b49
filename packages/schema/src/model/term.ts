import type { Text, Duration, IsoDate } from "./text.js";

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
 * 实施期限；permanent 表示终身。
 * @descriptionEn Duration of a measure; permanent means for life.
 */
export interface MeasureDuration extends Term {
  /**
   * 终身；同时写有其他各项的，是直至终身。
   * @descriptionEn For life; beside any other part, up to life.
   * @label 是否终身 | whether it is for life
   * @change reach
   * @grows expands
   */
  permanent?: true;
  /**
   * 期限的长短由实施机关在决定中确定，条文没有写明长短。
   * @descriptionEn The authority that decides sets the length; the clause does not.
   * @label 是否由机关决定 | whether the authority sets it
   * @change reach
   */
  byAuthority?: true;
  /**
   * 条文的写法；年、月、日写不出的期限，例如一定期限、当年、立案调查期间。
   * @descriptionEn As the clause puts it: a term that years, months and days cannot write, such as that year.
   * @label 写法 | in words
   */
  text?: Text;
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
