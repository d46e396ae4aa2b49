import type { AdminLevel, Confidence, OrganizationKind, RedirectKind } from "./enums.js";
import type { RepairDesk } from "./protection.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { IsoDate, OrganizationId, PathId, RegionCode, Slug, Text } from "./text.js";

/**
 * 机构。
 * @descriptionEn An organization that issues, decides, collects or supervises.
 */
export interface Organization {
  /**
   * @label 名称 | title
   * @change wording
   */
  title: Text;
  /**
   * 简称。
   * @descriptionEn Short title.
   * @label 简称 | short title
   */
  short?: Text;
  /**
   * @label 机构类型 | kind of organization
   * @change reach
   */
  kind: OrganizationKind;
  /** @label 上级 | parent */
  parent?: OrganizationId;
  /**
   * @label 适用区域 | region
   * @change reach
   */
  region?: RegionCode;
  /**
   * 主管的业务领域，见 vocabularies/list-fields.yaml。
   * @descriptionEn Fields it is competent for, values of vocabularies/list-fields.yaml.
   * @minItems 1
   * @label 主管的业务领域 | fields it is competent for
   * @refers list-field
   */
  fields?: Slug[];
  /** @label 信用修复专门人员 | desk for repair */
  repairDesk?: RepairDesk;
  /** @label 尚不知道的字段 | fields not known yet */
  unknown?: FieldName[];
  /** @label 来源 | provenance */
  provenance: Provenance;
}

/**
 * 省、自治区、直辖市以下的区划，只有代码和中文名称。
 * @descriptionEn A division below a province, by code and Chinese name.
 */
export interface Division {
  /**
   * @label 区划代码 | division code
   * @refers none: names a division of this region
   */
  code: RegionCode;
  /**
   * @label 名称 | title
   * @change wording
   */
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
   * @label 中文名称 | Chinese title
   */
  zh: string;
  /**
   * 英文。
   * @descriptionEn English.
   * @minLength 1
   * @maxLength 120
   * @label 英文名称 | English title
   * @change wording
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
   * @label 最后见于 | last seen
   */
  lastSeen: string;
}

/**
 * 行政区划。
 * @descriptionEn An administrative division of GB/T 2260.
 */
export interface Region {
  /**
   * @label 名称 | title
   * @change wording
   */
  title: Text;
  /**
   * @label 行政层级 | administrative level
   * @change reach
   */
  level: AdminLevel;
  /** @label 上级 | parent */
  parent?: RegionCode;
  /**
   * 辖区内没有单独文件的地级、县级区划，按代码排列。
   * @descriptionEn Prefectures and counties within it that have no file of their own, by code.
   * @label 辖区内的区划 | divisions within it
   */
  divisions?: Division[];
  /**
   * 辖区内曾用、已停用的代码。
   * @descriptionEn Codes once used within it and no longer.
   * @label 停用的区划代码 | codes no longer in use
   */
  formerDivisions?: FormerDivision[];
  /** @label 来源 | provenance */
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
   * @label 代码 | code
   */
  code: string;
  /**
   * @label 名称 | title
   * @change wording
   */
  title: Text;
  /** @label 说明 | description */
  description?: Text;
  /**
   * 其他写法，中文或者英文，供检索和对照。
   * @descriptionEn Other wordings in either language, for search and matching.
   * @minItems 1
   * @label 其他写法 | other wordings
   */
  synonyms?: string[];
  /**
   * 在代码和数据中的写法。
   * @descriptionEn Names in code and data.
   * @minItems 1
   * @label 代码和数据中的写法 | names in code and data
   */
  identifiers?: string[];
  /**
   * 所属分组的代码。
   * @descriptionEn Code of the group it belongs to.
   * @label 分组 | group
   * @refers group
   */
  group?: Slug;
  /**
   * 可信度上限：在这一来源读到的内容，可信度不得高于此。
   * @descriptionEn Ceiling: what was read in this source claims no more confidence than this.
   * @label 可信度上限 | ceiling of confidence
   */
  ceiling?: Confidence;
  /**
   * 赋码部门，用于信用主体类型。
   * @descriptionEn Department that assigns the codes of this kind of subject.
   * @label 赋码部门 | department that assigns codes
   */
  codeAssigner?: OrganizationId;
  /**
   * 网址，仅限可公开的来源。
   * @descriptionEn Address, for sources that may be published.
   * @format uri
   * @pattern ^https?://
   * @maxLength 500
   * @label 网址 | address
   * @refers public-host
   * @change link
   */
  url?: string;
}

/**
 * 代码表。
 * @descriptionEn A code list.
 */
export interface Vocabulary {
  /**
   * @label 名称 | title
   * @change wording
   */
  title: Text;
  /** @label 说明 | description */
  description?: Text;
  /**
   * 是否封闭：条文列举是否以“等”结尾。
   * @descriptionEn Whether the list is closed: false where the text ends its enumeration in 等.
   * @label 是否封闭 | whether it is closed
   */
  closed: boolean;
  /** @label 取值 | values */
  values: VocabularyValue[];
  /** @label 尚不知道的字段 | fields not known yet */
  unknown?: FieldName[];
  /** @label 来源 | provenance */
  provenance: Provenance;
}

/**
 * 墓碑：旧标识去了哪里。
 * @descriptionEn Tombstone of an id.
 */
export interface Redirect {
  /**
   * @label 去向种类 | kind of tombstone
   * @change reach
   */
  kind: RedirectKind;
  /**
   * 旧标识。
   * @descriptionEn The id that moved or ended.
   * @label 旧标识 | former id
   * @refers none: names what is gone; the tombstones are compared with each other
   * @change reach
   */
  from: PathId;
  /**
   * 新标识；撤回时为空。
   * @descriptionEn The id or ids it went to; empty when withdrawn.
   * @label 新标识 | new ids
   * @refers document
   * @change reach
   */
  to: PathId[];
  /**
   * 最后有效日。
   * @descriptionEn Last day on which the old id was used.
   * @label 最后有效日 | last day of the former id
   */
  until: IsoDate;
  /** @label 理由 | reason */
  reason: Text;
}
