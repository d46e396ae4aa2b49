import type { Citation } from "./citation.js";
import type { CitedText } from "./designation.js";
import type { Conflict } from "./list-standard.js";
import type { Severity } from "./enums.js";
import type { Term, Validity } from "./term.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { Text } from "./text.js";

/**
 * 某一失信程度的公示期。
 * @descriptionEn Publicity term of one grade.
 */
export interface RepairGrade {
  /**
   * @label 失信程度的名称 | title of the grade
   * @change wording
   */
  title: Text;
  /**
   * @label 失信程度 | severity
   * @change reach
   */
  severity?: Severity;
  /** @label 公示期 | publicity period */
  publicity?: Term;
  /** @label 说明 | explanation */
  text?: Text;
}

/**
 * 信用修复规则，一代一个文件。
 * @descriptionEn One generation of repair rules.
 */
export interface RepairRule {
  /**
   * @label 名称 | title
   * @change wording
   */
  title: Text;
  /** @label 制定修复规则的文件 | instrument that sets the rules */
  setBy: Citation;
  /**
   * 有效区间，含首尾两日。
   * @descriptionEn Interval in force, both days included.
   * @label 施行期间 | period in force
   * @change reach
   */
  inForce: Validity;
  /** @label 失信程度与公示期 | grades and publicity periods */
  grades?: RepairGrade[];
  /** @label 期限 | periods */
  periods?: CitedText[];
  /**
   * 修复须满足的条件；与提交的材料不是一回事。
   * @descriptionEn What must be fulfilled before repair; not the documents handed in.
   * @label 修复条件 | conditions of repair
   * @change reach
   */
  conditions?: CitedText[];
  /** @label 材料 | materials */
  materials?: CitedText[];
  /** @label 办理时限 | time limits */
  timeLimits?: CitedText[];
  /**
   * 收费（元）。修复不得收费，只能为 0。
   * @descriptionEn Fee in yuan. Repair is free; only 0 passes.
   * @minimum 0
   * @label 收费（元） | fee in yuan
   * @change reach
   * @grows expands
   */
  feeYuan?: number;
  /** @label 尚存冲突 | open conflicts */
  conflicts?: Conflict[];
  /**
   * @label 说明 | note
   * @change wording
   */
  note?: Text;
  /** @label 尚不知道的字段 | fields not known yet */
  unknown?: FieldName[];
  /** @label 来源 | provenance */
  provenance: Provenance;
}
