import type { ByReference } from "./absence.js";
import type { Citation, Clause, LegalBasis } from "./citation.js";
import type {
  DesignationProcedure,
  EntryCondition,
  Remedy,
  RemovalCondition,
  RemovalProcedure,
} from "./designation.js";
import type { HarmCategory, ListKind, SubjectKind } from "./enums.js";
import type { Listed } from "./listed.js";
import type { ObjectionRoute, Transition } from "./protection.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { Validity } from "./term.js";
import type { Duration, IsoDate, OrganizationId, PathId, Slug, Text } from "./text.js";

/**
 * 设列领域条文所写的领域和主体；名单不得超出。
 * @descriptionEn Field and subjects as the clause on the list's field states them; the list may not exceed them.
 */
export interface FieldClause {
  /**
   * @label 条文所写的领域 | field of the clause
   * @refers list-field
   */
  field: Slug;
  /**
   * @label 条文所写的主体 | subjects of the clause
   * @change reach
   */
  subjects?: SubjectKind[];
}

/**
 * 认定标准的公开。
 * @descriptionEn Where the standard was published.
 */
export interface StandardPublication {
  /**
   * 公开渠道。
   * @descriptionEn Where it was published.
   * @label 认定标准的公开渠道 | where it was published
   * @values credit-china “信用中国”网站 | Credit China; designated-site 主管部门指定的网站 | Site the department designates
   */
  channel: "credit-china" | "designated-site";
  /** @label 日期 | day */
  date: IsoDate;
  /**
   * 公布网址。
   * @descriptionEn Address of the publication.
   * @format uri
   * @pattern ^https?://
   * @maxLength 500
   * @label 网址 | address
   * @refers public-host
   * @change link
   */
  url: string;
}

/**
 * 一次第三方评估。
 * @descriptionEn One evaluation by a third party.
 */
export interface StandardEvaluation {
  /** @label 日期 | day */
  date: IsoDate;
  /** @label 评估单位 | evaluated by */
  by: OrganizationId;
  /**
   * 结论：无须修订、须修订。
   * @descriptionEn Outcome: sound, or needs revision.
   * @label 第三方评估的结论 | outcome of the evaluation
   * @values sound 无须修订 | Sound; needs-revision 须修订 | Needs revision
   */
  outcome: "sound" | "needs-revision";
  /**
   * 对评估意见的答复。
   * @descriptionEn How its findings were answered.
   * @label 对评估意见的答复 | answer to it
   */
  answer?: Text;
}

/**
 * 尚未解决的冲突：写明双方，不作取舍。
 * @descriptionEn A conflict recorded with both sides, not resolved.
 */
export interface Conflict {
  /** @label 与何条文冲突 | what it conflicts with */
  with: Citation;
  /** @label 冲突内容 | what it is about */
  about: Text;
  /**
   * 状态：未决、已决。
   * @descriptionEn State: open or settled.
   * @label 是否已决 | whether it is settled
   * @values open 未决 | Open; settled 已决 | Settled
   */
  state: "open" | "settled";
}

/**
 * 严重失信主体名单等名单的认定标准，一个版本一个文件。
 * @descriptionEn One version of a list standard.
 */
export interface ListStandard extends Listed {
  /**
   * @label 名称 | title
   * @change wording
   */
  title: Text;
  /**
   * 其他叫法：简称、俗称，供查找。
   * @descriptionEn Other names, short forms and popular words, to be found by.
   * @label 又称 | also called
   * @change wording
   */
  aliases?: string[];
  /**
   * 名单种类；不写即为严重失信主体名单。
   * @descriptionEn Kind of list; serious unless stated.
   * @label 名单种类 | kind of list
   * @change reach
   */
  kind?: ListKind;
  /**
   * 设列领域；来源没有写明领域的，列入 unknown。
   * @descriptionEn Field of the list; listed in unknown where the source does not state it.
   * @label 设列领域 | field of the list
   * @refers list-field
   */
  field?: Slug;
  /**
   * @label 严重失信行为类别 | category of harm
   * @change reach
   */
  harm?: HarmCategory;
  /**
   * 同一名单还涉及的其他类别。
   * @descriptionEn Further categories where one list covers several.
   * @label 另涉及的严重失信行为类别 | further categories of harm
   * @change reach
   * @grows expands; without: least
   */
  alsoHarm?: HarmCategory[];
  /**
   * @label 信用主体 | credit subjects
   * @change reach
   * @grows expands
   */
  subjects?: SubjectKind[];
  /**
   * 主管（认定）部门。
   * @descriptionEn Competent department.
   * @label 主管部门 | competent department
   */
  authority?: OrganizationId;
  /**
   * 制定认定标准的文件。
   * @descriptionEn The instrument that sets the standard.
   * @label 制定认定标准的文件 | instrument that sets the standard
   */
  setBy?: Citation;
  /**
   * 暂以部门规章确定标准的理由。
   * @descriptionEn Why a department rule is used for the time being (gbf-2020-49 point 7).
   * @label 暂以部门规章确定标准的理由 | reason for the interim department rule
   */
  interimReason?: Text;
  /**
   * @label 设列依据 | basis of the list’s field
   * @role list-field
   */
  fieldBasis?: LegalBasis[];
  /**
   * @label 设列领域条文的范围 | bounds of the clause on the field
   * @change reach
   */
  fieldClause?: FieldClause;
  /**
   * 还适用于哪些行为，例如 malicious-debt-evasion。
   * @descriptionEn Further conduct it is used for, such as malicious-debt-evasion.
   * @label 还适用的行为 | further conduct covered
   * @refers conduct
   * @change reach
   * @grows expands; without: least
   */
  covers?: Slug[];
  /**
   * 有效区间，含首尾两日。
   * @descriptionEn Interval in force, both days included.
   * @label 施行期间 | period in force
   * @change reach
   */
  inForce?: Validity;
  /** @label 认定程序 | procedure of designation */
  designation?: DesignationProcedure;
  /**
   * @label 列入条件 | conditions of entry
   * @change reach
   */
  entry?: EntryCondition[];
  /**
   * 公示期。
   * @descriptionEn Publicity period.
   * @label 公示 | publicity
   */
  publicity?: {
    /**
     * @label 公示期 | publicity period
     * @change reach
     * @grows expands
     */
    period?: Duration;
    /** @label 公示的说明 | what is said of publicity */
    text?: Text;
    /** @label 出处条文 | clauses */
    cites?: Clause[];
  };
  /**
   * @label 移出条件 | removal conditions
   * @change reach
   */
  removal?: RemovalCondition[];
  /** @label 移出程序 | removal procedure */
  removalProcedure?: RemovalProcedure;
  /**
   * @label 救济措施 | remedies
   * @change reach
   * @grows narrows
   */
  remedies?: Remedy[];
  /**
   * @label 异议渠道、处理单位和时限 | channel, handler and time limit for objections
   * @change reach
   */
  objection?: ObjectionRoute;
  /**
   * 认定标准的公开。
   * @descriptionEn Where the standard was published.
   * @label 认定标准的公开 | publication of the standard
   */
  standardPublication?: StandardPublication[];
  /**
   * 第三方评估的间隔。
   * @descriptionEn Interval between evaluations by a third party.
   * @label 第三方评估的间隔 | interval of evaluation
   * @change reach
   */
  evaluateEvery?: Duration;
  /** @label 第三方评估 | evaluations by third parties */
  evaluations?: StandardEvaluation[];
  /** @label 梳理评估 | transition assessment */
  transition?: Transition;
  /**
   * 列入名单后可以实施的措施。
   * @descriptionEn Measures that may follow designation.
   * @label 列入后的措施 | measures after listing
   * @refers measure
   * @change reach
   * @grows expands; without: least
   */
  consequences?: PathId[];
  /** @label 尚存冲突 | open conflicts */
  conflicts?: Conflict[];
  /**
   * 资料状态：已完整读到、已读到、部分、仅见公告、仅见名称。
   * @descriptionEn How far the standard is documented here.
   * @label 资料完整程度 | how far it is documented
   * @values fully 已完整读到 | Read in full; mostly 已读到 | Read; partly 部分 | In part; announced-only 仅见公告 | Announcement only; name-only 仅见名称 | Name only
   */
  documented?: "fully" | "mostly" | "partly" | "announced-only" | "name-only";
  /**
   * @label 说明 | note
   * @change wording
   */
  note?: Text;
  /** @label 尚不知道的字段 | fields not known yet */
  unknown?: FieldName[];
  /**
   * 读过所引条文、条文没有写明的字段。
   * @descriptionEn Fields that the cited text was read for and does not state.
   * @label 条文没有写明的字段 | fields the text does not state
   * @column 未写明项
   */
  noneStated?: FieldName[];
  /**
   * 条文没有自己写明、指向别处的字段。
   * @descriptionEn Fields that the cited text leaves to another place.
   * @label 条文指向别处的字段 | fields left to another text
   * @column 依规定项
   */
  byReference?: ByReference[];
  /** @label 来源 | provenance */
  provenance: Provenance;
}
