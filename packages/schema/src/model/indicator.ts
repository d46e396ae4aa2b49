import type { FieldName, Provenance } from "./provenance.js";
import type { PathId, Text } from "./text.js";

/**
 * 城市信用状况监测预警指标。
 * @descriptionEn An indicator of a city credit monitoring system.
 */
export interface Indicator {
  title: Text;
  /**
   * 级别，一至四级。
   * @descriptionEn Level, one to four.
   * @TJS-type integer
   * @minimum 1
   * @maximum 4
   */
  level: number;
  /**
   * 本级中的序号。
   * @descriptionEn Number within its level, as the publisher counts.
   * @TJS-type integer
   * @minimum 1
   */
  number?: number;
  /**
   * 上级指标。
   * @descriptionEn The indicator above it, in the same edition.
   */
  parent?: PathId;
  /**
   * 分值。
   * @descriptionEn Score.
   * @minimum 0
   */
  score?: number;
  note?: Text;
  unknown?: FieldName[];
  provenance: Provenance;
}
