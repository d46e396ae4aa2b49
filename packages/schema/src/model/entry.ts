import type { LegalBasis } from "./citation.js";
import type {
  NonSharingReason,
  Polarity,
  PublicationChannel,
  PublicationScope,
  RecognitionDocumentKind,
  ShareScope,
  SubjectKind,
} from "./enums.js";
import type { Implementer } from "./measure.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { Duration, IsoDate, OrganizationId, PathId, Slug, Text } from "./text.js";

/**
 * 期限：最短与最长。
 * @descriptionEn A term with minimum and maximum.
 */
export interface Term {
  min?: Duration;
  max?: Duration;
}

/**
 * 有效区间，含首尾两日。
 * @descriptionEn Interval of validity, both days included.
 */
export interface Validity {
  from?: IsoDate;
  to?: IsoDate;
}

/**
 * 失信行为的认定。
 * @descriptionEn How untrustworthy conduct is recognised.
 */
export interface Recognition {
  documents: RecognitionDocumentKind[];
  basis?: LegalBasis[];
}

/**
 * 共享决定：是否共享、共享范围。
 * @descriptionEn The sharing decision.
 */
export interface Sharing {
  /**
   * 是否共享。
   * @descriptionEn Whether it is shared.
   */
  shareable: boolean;
  /**
   * 共享方式，按目录原样书写，例如接口、批量交换。
   * @descriptionEn How it is shared, as the catalog writes it, such as by interface or in bulk.
   */
  method?: Text;
  scope?: ShareScope[];
  exception?: NonSharingReason;
  necessity?: Text;
  basis?: LegalBasis[];
}

/**
 * 公开决定：是否公开、公开范围、渠道和期限。
 * @descriptionEn The publication decision.
 */
export interface Publication {
  /**
   * 是否公开。
   * @descriptionEn Whether it is published.
   */
  publishable: boolean;
  scope?: PublicationScope;
  channels?: PublicationChannel[];
  term?: Term;
  necessity?: Text;
  /**
   * 公开个人信息是否以本人同意为前提。
   * @descriptionEn Whether publishing personal information depends on the person's consent.
   */
  consentRequired?: boolean;
  basis?: LegalBasis[];
}

/**
 * 信用修复安排。
 * @descriptionEn Repair arrangements.
 */
export interface Repair {
  /**
   * 可否修复；不写即可修复。
   * @descriptionEn Whether it can be repaired; true unless stated.
   */
  repairable?: boolean;
  /**
   * 适用的修复规则。
   * @descriptionEn The repair rules that apply.
   */
  rules?: PathId;
  /**
   * 收费（元）。修复不得收费，只能为 0。
   * @descriptionEn Fee in yuan. Repair is free; only 0 passes.
   * @minimum 0
   */
  feeYuan?: number;
  basis?: LegalBasis[];
}

/**
 * 补充目录对全国条目的收窄。只能更严，不得放宽。
 * @descriptionEn How a supplement narrows a base entry. It may narrow, never widen.
 */
export interface Narrowing {
  entry: PathId;
  /**
   * 收窄后的共享。
   * @descriptionEn Sharing, narrowed.
   */
  sharing?: { scope: ShareScope[] };
  /**
   * 收窄后的公开。
   * @descriptionEn Publication, narrowed.
   */
  publication?: { scope?: PublicationScope; term?: Term };
  basis: LegalBasis[];
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
   */
  code?: string;
  title: Text;
  /**
   * 字段标记。
   * @descriptionEn Flags of the field.
   * @minItems 1
   */
  flags?: Slug[];
}

/**
 * 公共信用信息目录条目。
 * @descriptionEn An entry of a public credit information catalog.
 */
export interface Entry {
  title: Text;
  /**
   * 所属类别的代码；来源没有写明类别的，列入 unknown。
   * @descriptionEn Code of its category; listed in unknown where the source does not state it.
   */
  category?: Slug;
  polarity: Polarity;
  subjects: SubjectKind[];
  conduct?: Text;
  basis: LegalBasis[];
  recognition?: Recognition;
  /**
   * 承载该信息的数据格式。
   * @descriptionEn Record formats that carry it, without version.
   */
  records?: Slug[];
  /**
   * 采集部门。一口采集：可共享的条目只能有一个。
   * @descriptionEn Collecting department; exactly one for a shareable entry.
   */
  collectedBy?: OrganizationId[];
  /**
   * 条文所称的记录、公开、共享、认定或者办理的主体，按条文原样书写；不等于采集部门。
   * @descriptionEn Who records, publishes, shares, lists or handles it, as the clause names it; not the collecting department.
   */
  actor?: Implementer;
  /**
   * 数据字段。
   * @descriptionEn Data fields of the information.
   */
  fields?: EntryField[];
  /**
   * 对应的权力类别，按目录原样书写，例如行政处罚。
   * @descriptionEn Category of administrative power it belongs to, as the catalog writes it, such as penalty.
   */
  powerKind?: Text;
  /**
   * 更新频率，按目录原样书写，例如实时、每月。
   * @descriptionEn How often it is updated, as the catalog writes it, such as at once or monthly.
   */
  updateFrequency?: Text;
  sharing?: Sharing;
  publication?: Publication;
  repair?: Repair;
  narrows?: Narrowing;
  validity?: Validity;
  note?: Text;
  unknown?: FieldName[];
  provenance: Provenance;
}
