import type { AdminLevel, Confidence, OrganizationKind, RedirectKind } from "./enums.js";
import type { RepairDesk } from "./protection.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { IsoDate, OrganizationId, PathId, RegionCode, Slug, Text } from "./text.js";

/**
 * 机构。
 * @descriptionEn An organization that issues, decides, collects or supervises.
 */
export interface Organization {
  title: Text;
  /**
   * 简称。
   * @descriptionEn Short title.
   */
  short?: Text;
  kind: OrganizationKind;
  parent?: OrganizationId;
  region?: RegionCode;
  /**
   * 主管的业务领域，见 vocabularies/list-fields.yaml。
   * @descriptionEn Fields it is competent for, values of vocabularies/list-fields.yaml.
   * @minItems 1
   */
  fields?: Slug[];
  repairDesk?: RepairDesk;
  unknown?: FieldName[];
  provenance: Provenance;
}

/**
 * 省、自治区、直辖市以下的区划，只有代码和中文名称。
 * @descriptionEn A division below a province, by code and Chinese name.
 */
export interface Division {
  code: RegionCode;
  title: DivisionTitle;
}

/**
 * 区划名称；英文名称没有来源的不写。
 * @descriptionEn Name of a division; English only where a source gives it.
 */
export interface DivisionTitle {
  /**
   * 中文。
   * @descriptionEn Chinese.
   * @minLength 1
   * @maxLength 60
   */
  zh: string;
  /**
   * 英文。
   * @descriptionEn English.
   * @minLength 1
   * @maxLength 120
   */
  en?: string;
}

/**
 * 停用的区划代码。
 * @descriptionEn A code that is no longer in use.
 */
export interface FormerDivision extends Division {
  /**
   * 最后一次见于哪个月份的代码表，写作 YYYY-MM。
   * @descriptionEn Month of the last table that has it, written YYYY-MM.
   * @pattern ^\d{4}-\d{2}$
   */
  lastSeen: string;
}

/**
 * 行政区划。
 * @descriptionEn An administrative division of GB/T 2260.
 */
export interface Region {
  title: Text;
  level: AdminLevel;
  parent?: RegionCode;
  /**
   * 辖区内没有单独文件的地级、县级区划，按代码排列。
   * @descriptionEn Prefectures and counties within it that have no file of their own, by code.
   */
  divisions?: Division[];
  /**
   * 辖区内曾用、已停用的代码。
   * @descriptionEn Codes once used within it and no longer.
   */
  formerDivisions?: FormerDivision[];
  provenance: Provenance;
}

/**
 * 代码表中的一个值。
 * @descriptionEn One value of a code list.
 */
export interface VocabularyValue {
  /**
   * 代码。
   * @descriptionEn Code.
   * @pattern ^[A-Za-z0-9]+([-.][A-Za-z0-9]+)*$
   * @maxLength 60
   */
  code: string;
  title: Text;
  description?: Text;
  /**
   * 其他写法，中文或者英文，供检索和对照。
   * @descriptionEn Other wordings in either language, for search and matching.
   * @minItems 1
   */
  synonyms?: string[];
  /**
   * 在代码和数据中的写法。
   * @descriptionEn Names in code and data.
   * @minItems 1
   */
  identifiers?: string[];
  /**
   * 所属分组的代码。
   * @descriptionEn Code of the group it belongs to.
   */
  group?: Slug;
  /**
   * 可信度上限：在这一来源读到的内容，可信度不得高于此。
   * @descriptionEn Ceiling: what was read in this source claims no more confidence than this.
   */
  ceiling?: Confidence;
  /**
   * 赋码部门，用于信用主体类型。
   * @descriptionEn Department that assigns the codes of this kind of subject.
   */
  codeAssigner?: OrganizationId;
  /**
   * 网址，仅限可公开的来源。
   * @descriptionEn Address, for sources that may be published.
   * @format uri
   * @pattern ^https?://
   * @maxLength 500
   */
  url?: string;
}

/**
 * 代码表。
 * @descriptionEn A code list.
 */
export interface Vocabulary {
  title: Text;
  description?: Text;
  /**
   * 是否封闭：条文列举是否以“等”结尾。
   * @descriptionEn Whether the list is closed: false where the text ends its enumeration in 等.
   */
  closed: boolean;
  values: VocabularyValue[];
  unknown?: FieldName[];
  provenance: Provenance;
}

/**
 * 墓碑：旧标识去了哪里。
 * @descriptionEn Tombstone of an id.
 */
export interface Redirect {
  kind: RedirectKind;
  /**
   * 旧标识。
   * @descriptionEn The id that moved or ended.
   */
  from: PathId;
  /**
   * 新标识；撤回时为空。
   * @descriptionEn The id or ids it went to; empty when withdrawn.
   */
  to: PathId[];
  /**
   * 最后有效日。
   * @descriptionEn Last day on which the old id was used.
   */
  on: IsoDate;
  reason: Text;
}
