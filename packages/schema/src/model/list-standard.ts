import type { Citation, Clause, LegalBasis } from "./citation.js";
import type { AdminLevel, DayCalendar, HarmCategory, ListKind, RemedyKind, RemovalKind, SubjectKind } from "./enums.js";
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
  /**
   * 有效区间，含首尾两日。
   * @descriptionEn Interval in force, both days included.
   */
  inForce?: { from?: IsoDate; to?: IsoDate };
  designation?: DesignationProcedure;
  entry?: CitedText[];
  /**
   * 公示期。
   * @descriptionEn Publicity period.
   */
  publicity?: { period?: Duration; text?: Text; cites?: Clause[] };
  removal?: RemovalCondition[];
  removalProcedure?: RemovalProcedure;
  remedies?: Remedy[];
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
