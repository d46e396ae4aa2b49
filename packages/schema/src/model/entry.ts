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
import type {
  ObjectionRoute,
  PersonalHandling,
  QueryPolicy,
  RepairArrangement,
  SeverityGrading,
  SensitiveContent,
} from "./protection.js";
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
 * 共享路径的一段。
 * @descriptionEn One hop of a sharing route.
 */
export interface SharingHop {
  /**
   * 平台，platforms/ 下的文件名，例如 ncisp。
   * @descriptionEn Platform: a file name under platforms/.
   */
  via: Slug;
  /**
   * 安全责任人。
   * @descriptionEn Party responsible for security.
   */
  responsible?: Text;
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
  /**
   * 共享路径。
   * @descriptionEn Route it takes.
   */
  route?: SharingHop[];
  necessity?: Text;
  /**
   * 共享的依据与纳入依据相同。
   * @descriptionEn The basis for inclusion is also the basis for sharing.
   */
  followsInclusion?: true;
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
  /**
   * 含有的敏感内容；公开须有法律、法规特别规定。
   * @descriptionEn Sensitive content; publishing it needs a law or regulation that provides for it.
   * @minItems 1
   */
  contains?: SensitiveContent[];
  /**
   * 公开的依据与纳入依据相同。
   * @descriptionEn The basis for inclusion is also the basis for publication.
   */
  followsInclusion?: true;
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
  /**
   * 公开时的脱敏规则。
   * @descriptionEn How the field is masked when it is published.
   */
  mask?: Text;
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
  /**
   * 信息性质；来源没有写明的不写，列入 unknown。
   * @descriptionEn Its polarity; left out, and listed in unknown, where the source does not state it.
   */
  polarity?: Polarity;
  /**
   * 主体；来源没有写明的不写，列入 unknown。
   * @descriptionEn Kinds of subjects; left out, and listed in unknown, where the source does not state them.
   */
  subjects?: SubjectKind[];
  conduct?: Text;
  /**
   * 依据；来源没有写明的不写，列入 unknown。
   * @descriptionEn Its bases; left out, and listed in unknown, where the source does not state them.
   */
  basis?: LegalBasis[];
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
   * 业务领域，见 vocabularies/list-fields.yaml。
   * @descriptionEn Field of business, a value of vocabularies/list-fields.yaml.
   */
  field?: Slug;
  /**
   * 自愿注册、自愿提供的信息。
   * @descriptionEn Information the subject registers of its own will.
   */
  voluntary?: true;
  /**
   * 职业人群，见 vocabularies/key-professions.yaml；列举之外的写 other。
   * @descriptionEn Professional group, a value of vocabularies/key-professions.yaml, or other.
   */
  profession?: Slug;
  /**
   * 职业人群不在列举之内的理由。
   * @descriptionEn Why a group that is not named is concerned.
   */
  professionReason?: Text;
  severity?: SeverityGrading;
  personal?: PersonalHandling;
  query?: QueryPolicy;
  objection?: ObjectionRoute;
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
