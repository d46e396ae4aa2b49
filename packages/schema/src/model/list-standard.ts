import type { Citation, Clause, LegalBasis } from "./citation.js";
import type {
  AdminLevel,
  DayCalendar,
  HarmCategory,
  ListKind,
  RecognitionDocumentKind,
  RemedyKind,
  RemovalKind,
  SubjectKind,
} from "./enums.js";
import type { ObjectionRoute, Transition } from "./protection.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { Duration, IsoDate, OrganizationId, PathId, Slug, Text } from "./text.js";

/**
 * 带条文出处的一句话。
 * @descriptionEn A sentence in our own words with the clauses it rests on.
 */
export interface CitedText extends Text {
  cites?: Clause[];
}

/**
 * 认定程序。
 * @descriptionEn How a subject is designated.
 */
export interface DesignationProcedure {
  level?: AdminLevel;
  levelBasis?: LegalBasis[];
  /**
   * 是否事前告知。
   * @descriptionEn Whether notice precedes the decision.
   */
  notice?: boolean;
  /**
   * 异议期限。
   * @descriptionEn Time for objections.
   */
  objection?: { within: Duration; calendar: DayCalendar };
  /**
   * 决定期限。
   * @descriptionEn Time for the decision.
   */
  decisionWithin?: {
    /**
     * 日数。
     * @descriptionEn Number of days.
     * @TJS-type integer
     * @minimum 1
     */
    days: number;
    calendar: DayCalendar;
    /**
     * 可延长的日数。
     * @descriptionEn Days by which it may be extended.
     * @TJS-type integer
     * @minimum 1
     */
    extendable?: number;
  };
  steps?: CitedText[];
  cites?: Clause[];
}

/**
 * 列入条件。
 * @descriptionEn A condition of entry.
 */
export interface EntryCondition extends CitedText {
  /**
   * 所指行为的代码，例如 malicious-debt-evasion。
   * @descriptionEn Code of the conduct, such as malicious-debt-evasion.
   */
  conduct?: Slug;
  /**
   * 严重程度的标准。
   * @descriptionEn Threshold of gravity.
   */
  gravity?: Text;
  /**
   * 据以认定的文书。
   * @descriptionEn Documents it is recognised by.
   */
  documents?: RecognitionDocumentKind[];
}

/**
 * 设列领域条文所写的领域和主体；名单不得超出。
 * @descriptionEn Field and subjects as the clause on the list's field states them; the list may not exceed them.
 */
export interface FieldClause {
  field: Slug;
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
   */
  channel: "credit-china" | "designated-site";
  on: IsoDate;
  /**
   * 公布网址。
   * @descriptionEn Address of the publication.
   * @format uri
   * @pattern ^https?://
   * @maxLength 500
   */
  url: string;
}

/**
 * 一次第三方评估。
 * @descriptionEn One evaluation by a third party.
 */
export interface StandardEvaluation {
  on: IsoDate;
  by: OrganizationId;
  /**
   * 结论：无须修订、须修订。
   * @descriptionEn Outcome: sound, or needs revision.
   */
  outcome: "sound" | "needs-revision";
  /**
   * 对评估意见的答复。
   * @descriptionEn How its findings were answered.
   */
  answer?: Text;
}

/**
 * 移出条件。
 * @descriptionEn A removal condition.
 */
export interface RemovalCondition extends CitedText {
  kind?: RemovalKind;
  after?: Duration;
}

/**
 * 移出程序：由谁、怎样、多久。
 * @descriptionEn Removal procedure: acting body, steps, time limit.
 */
export interface RemovalProcedure extends CitedText {
  by?: Text;
  /**
   * 办理期限。
   * @descriptionEn Time limit.
   */
  within?: { duration: Duration; calendar: DayCalendar };
}

/**
 * 救济措施。
 * @descriptionEn A remedy.
 */
export interface Remedy {
  kind: RemedyKind;
  cites?: Clause[];
  note?: Text;
}

/**
 * 尚未解决的冲突：写明双方，不作取舍。
 * @descriptionEn A conflict recorded with both sides, not resolved.
 */
export interface Conflict {
  with: Citation;
  about: Text;
  /**
   * 状态：未决、已决。
   * @descriptionEn State: open or settled.
   */
  state: "open" | "settled";
}

/**
 * 严重失信主体名单等名单的认定标准，一个版本一个文件。
 * @descriptionEn One version of a list standard.
 */
export interface ListStandard {
  title: Text;
  /**
   * 名单种类；不写即为严重失信主体名单。
   * @descriptionEn Kind of list; serious unless stated.
   */
  kind?: ListKind;
  /**
   * 设列领域；来源没有写明领域的，列入 unknown。
   * @descriptionEn Field of the list; listed in unknown where the source does not state it.
   */
  field?: Slug;
  harm?: HarmCategory;
  /**
   * 同一名单还涉及的其他类别。
   * @descriptionEn Further categories where one list covers several.
   */
  alsoHarm?: HarmCategory[];
  subjects?: SubjectKind[];
  /**
   * 主管（认定）部门。
   * @descriptionEn Competent department.
   */
  authority?: OrganizationId;
  /**
   * 制定认定标准的文件。
   * @descriptionEn The instrument that sets the standard.
   */
  setBy?: Citation;
  /**
   * 暂以部门规章确定标准的理由。
   * @descriptionEn Why a department rule is used for the time being (gbf-2020-49 point 7).
   */
  interimReason?: Text;
  fieldBasis?: LegalBasis[];
  fieldClause?: FieldClause;
  /**
   * 还适用于哪些行为，例如 malicious-debt-evasion。
   * @descriptionEn Further conduct it is used for, such as malicious-debt-evasion.
   */
  covers?: Slug[];
  /**
   * 有效区间，含首尾两日。
   * @descriptionEn Interval in force, both days included.
   */
  inForce?: { from?: IsoDate; to?: IsoDate };
  designation?: DesignationProcedure;
  entry?: EntryCondition[];
  /**
   * 公示期。
   * @descriptionEn Publicity period.
   */
  publicity?: { period?: Duration; text?: Text; cites?: Clause[] };
  removal?: RemovalCondition[];
  removalProcedure?: RemovalProcedure;
  remedies?: Remedy[];
  objection?: ObjectionRoute;
  /**
   * 认定标准的公开。
   * @descriptionEn Where the standard was published.
   */
  standardPublication?: StandardPublication[];
  /**
   * 第三方评估的间隔。
   * @descriptionEn Interval between evaluations by a third party.
   */
  evaluateEvery?: Duration;
  evaluations?: StandardEvaluation[];
  transition?: Transition;
  /**
   * 列入名单后可以实施的措施。
   * @descriptionEn Measures that may follow designation.
   */
  consequences?: PathId[];
  conflicts?: Conflict[];
  /**
   * 资料状态：已完整读到、已读到、部分、仅见公告、仅见名称。
   * @descriptionEn How far the standard is documented here.
   */
  documented?: "fully" | "mostly" | "partly" | "announced-only" | "name-only";
  note?: Text;
  unknown?: FieldName[];
  provenance: Provenance;
}
