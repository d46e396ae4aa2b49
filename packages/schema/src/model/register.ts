import type { AdminLevel, OrganizationKind, RedirectKind } from "./enums.js";
import type { Provenance } from "./provenance.js";
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
  provenance: Provenance;
}

/**
 * 行政区划。
 * @descriptionEn An administrative division of GB/T 2260.
 */
export interface Region {
  title: Text;
  level: AdminLevel;
  parent?: RegionCode;
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
   * 所属分组的代码。
   * @descriptionEn Code of the group it belongs to.
   */
  group?: Slug;
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
