import type { LegalBasis } from "./citation.js";
import type { RecognitionDocumentKind } from "./enums.js";
import type { RepairArrangement } from "./protection.js";
import type { PathId, Slug, Text } from "./text.js";

/**
 * 失信行为的认定。
 * @descriptionEn How untrustworthy conduct is recognised.
 */
export interface Recognition {
  /**
   * @label 认定文书 | documents of recognition
   * @column 认定文书 认定依据文书 认定文书种类
   * @grows expands
   */
  documents: RecognitionDocumentKind[];
  /**
   * @label 认定的依据 | basis of recognition
   * @role recognition
   * @column 认定依据
   */
  basis?: LegalBasis[];
}

/**
 * 信用修复安排。
 * @descriptionEn Repair arrangements.
 */
export interface Repair extends RepairArrangement {
  /**
   * 可否修复；不写即可修复。
   * @descriptionEn Whether it can be repaired; true unless stated.
   * @label 可否修复 | whether it can be repaired
   * @column 可否修复 是否可修复 能否修复
   * @change reach
   * @grows narrows; without: most
   */
  repairable?: boolean;
  /**
   * 适用的修复规则。
   * @descriptionEn The repair rules that apply.
   * @label 修复规则 | repair rules
   * @refers repair-rule
   * @column 修复规则
   */
  rules?: PathId;
  /**
   * 收费（元）。修复不得收费，只能为 0。
   * @descriptionEn Fee in yuan. Repair is free; only 0 passes.
   * @minimum 0
   * @label 收费（元） | fee in yuan
   * @column 修复收费（元） 修复收费
   * @change reach
   * @grows expands
   */
  feeYuan?: number;
  /**
   * @label 不可修复的依据 | basis for being non-repairable
   * @role non-repairable
   * @column 不可修复依据
   */
  basis?: LegalBasis[];
}

/**
 * 条目的一个数据字段。
 * @descriptionEn One data field of an entry.
 */
export interface EntryField {
  /**
   * 字段代码。
   * @descriptionEn Code of the field.
   * @pattern ^[A-Za-z0-9]+([-._][A-Za-z0-9]+)*$
   * @maxLength 60
   * @label 字段代码 | code of a field
   */
  code?: string;
  /**
   * @label 字段名称 | title of a field
   * @change wording
   */
  title: Text;
  /**
   * 字段标记。
   * @descriptionEn Flags of the field.
   * @minItems 1
   * @label 字段标记 | flags of a field
   * @refers field-flag
   * @change reach
   */
  flags?: Slug[];
  /**
   * 公开时的脱敏规则。
   * @descriptionEn How the field is masked when it is published.
   * @label 脱敏规则 | masking rule
   * @change reach
   * @grows narrows; without: least
   */
  mask?: Text;
}
