import type { Citation } from "./citation.js";
import type { CitedText, Conflict } from "./list-standard.js";
import type { Severity } from "./enums.js";
import type { Term } from "./entry.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { IsoDate, Text } from "./text.js";

/**
 * 某一失信程度的公示期。
 * @descriptionEn Publicity term of one grade.
 */
export interface RepairGrade {
  title: Text;
  severity?: Severity;
  publicity?: Term;
  text?: Text;
}

/**
 * 信用修复规则，一代一个文件。
 * @descriptionEn One generation of repair rules.
 */
export interface RepairRule {
  title: Text;
  setBy: Citation;
  /**
   * 有效区间，含首尾两日。
   * @descriptionEn Interval in force, both days included.
   */
  inForce: { from?: IsoDate; to?: IsoDate };
  grades?: RepairGrade[];
  periods?: CitedText[];
  materials?: CitedText[];
  timeLimits?: CitedText[];
  /**
   * 收费（元）。修复不得收费，只能为 0。
   * @descriptionEn Fee in yuan. Repair is free; only 0 passes.
   * @minimum 0
   */
  feeYuan?: number;
  conflicts?: Conflict[];
  note?: Text;
  unknown?: FieldName[];
  provenance: Provenance;
}
