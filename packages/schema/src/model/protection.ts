import type { LegalBasis } from "./citation.js";
import type { DayCalendar, Severity } from "./enums.js";
import type { Duration, IsoDate, OrganizationId, Text } from "./text.js";

/*
 * What a catalog must settle so that a subject is protected: who may look, why, for how long, how it ends, where to
 * object. The articles that demand each stand with the rules.
 */

/**
 * 修复后的处理。
 * @descriptionEn What a completed repair leads to.
 */
export type RepairOutcome =
  | "remove-from-list"
  | "stop-sharing"
  | "stop-publication"
  | "lift-measures"
  | "annotate"
  | "mask"
  | "delete";

/**
 * 使公开须有法律、法规特别规定的内容。
 * @descriptionEn Content whose publication needs a law or regulation that provides for it.
 */
export type SensitiveContent = "trade-secret" | "privacy" | "classified" | "sensitive";

/**
 * 期限和日的计算方式。
 * @descriptionEn A time limit and how its days are counted.
 */
export interface TimeLimit {
  duration: Duration;
  calendar: DayCalendar;
}

/**
 * 收集使用个人信息的目的、方式和范围。
 * @descriptionEn Purpose, method and scope of collecting and using personal information.
 */
export interface PersonalHandling {
  purpose?: Text;
  method?: Text;
  scope?: Text;
  /**
   * 是否须经本人同意。
   * @descriptionEn Whether the person's consent is needed.
   */
  consentRequired?: boolean;
  /**
   * 不经同意收集使用的依据，用途写 collection-without-consent。
   * @descriptionEn Bases for use without consent, with the role collection-without-consent.
   */
  basis?: LegalBasis[];
}

/**
 * 查询使用的权限和程序。
 * @descriptionEn Who may query it, for what, and who approves.
 */
export interface QueryPolicy {
  roles?: Text;
  purposes?: Text[];
  approval?: Text;
  /**
   * 信用主体查询自身信息的途径。
   * @descriptionEn How the subject sees its own record.
   */
  subjectAccess?: Text;
}

/**
 * 失信严重程度的划分：依据何种标准、由谁认定。
 * @descriptionEn How severity is graded: by which scheme, assigned by whom.
 */
export interface SeverityGrading {
  scheme: Text;
  level?: Severity;
  assignedBy?: OrganizationId;
}

/**
 * 异议渠道、处理单位和时限。
 * @descriptionEn Where to object, who handles it, within what time.
 */
export interface ObjectionRoute {
  channel?: Text;
  handler?: OrganizationId;
  within?: TimeLimit;
}

/**
 * 信用修复的办理安排。
 * @descriptionEn How repair is carried out.
 */
export interface RepairArrangement {
  methods?: Text;
  procedure?: Text;
  /**
   * 办结时限。
   * @descriptionEn Time limit for completing it.
   */
  within?: TimeLimit;
  outcomes?: RepairOutcome[];
  /**
   * 受理渠道，平台的文件名，例如 credit-china。
   * @descriptionEn Channels that take applications: names of platforms.
   */
  channels?: string[];
  /**
   * 实施主体。
   * @descriptionEn Body that carries it out.
   */
  handler?: OrganizationId;
}

/**
 * 2020 年前设立的名单、措施的梳理评估。
 * @descriptionEn Assessment of a list or measure set up before the opinion of 2020.
 */
export interface Transition {
  assessedOn?: IsoDate;
  /**
   * 结论：保留、调整、废止。
   * @descriptionEn Outcome: kept, adjusted, abolished.
   */
  outcome?: "kept" | "adjusted" | "abolished";
  updatedOn?: IsoDate;
  /**
   * 保留的依据。
   * @descriptionEn Bases for keeping it.
   */
  basis?: LegalBasis[];
}

/**
 * 信用修复专门人员：所在单位和联系渠道。
 * @descriptionEn The desk for repair: its unit, and how to reach it.
 */
export interface RepairDesk {
  unit: Text;
  contact: Text;
}
