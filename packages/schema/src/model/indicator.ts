import type { Listed } from "./listed.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { PathId, Text } from "./text.js";

/**
 * 城市信用状况监测预警指标。
 * @descriptionEn An indicator of a city credit monitoring system.
 */
export interface Indicator extends Listed {
  /**
   * @label 名称 | title
   * @change wording
   */
  title: Text;
  /**
   * 级别，一至四级。
   * @descriptionEn Level, one to four.
   * @TJS-type integer
   * @minimum 1
   * @maximum 4
   * @label 指标级别 | level of the indicator
   * @column 级别 指标级别
   * @change reach
   */
  level: number;
  /**
   * 本级中的序号。
   * @descriptionEn Number within its level, as the publisher counts.
   * @TJS-type integer
   * @minimum 1
   * @label 序号 | number within its level
   * @column 本级序号 指标序号
   */
  number?: number;
  /**
   * 上级指标。
   * @descriptionEn The indicator above it, in the same edition.
   * @label 上级指标 | parent
   * @refers indicator
   * @column 上级指标
   */
  parent?: PathId;
  /**
   * 分值。
   * @descriptionEn Score.
   * @minimum 0
   * @label 分值 | score
   * @column 分值 权重分值
   */
  score?: number;
  /**
   * @label 说明 | note
   * @column 备注 说明 备注说明
   * @change wording
   */
  note?: Text;
  /**
   * @label 尚不知道的字段 | fields not known yet
   * @column 未知项
   */
  unknown?: FieldName[];
  /** @label 来源 | provenance */
  provenance: Provenance;
}
