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
 * @values remove-from-list 移出名单 | Removal from the list; stop-sharing 停止共享 | Sharing stops; stop-publication 停止公示 | Publication stops; lift-measures 解除措施 | Measures are lifted; annotate 标注 | Annotation; mask 屏蔽 | Masking; delete 删除 | Deletion
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
 * @values trade-secret 商业秘密 | Trade secrets; privacy 个人隐私 | Private matters; classified 涉密信息 | Classified information; sensitive 敏感信息 | Sensitive information
 */
export type SensitiveContent = "trade-secret" | "privacy" | "classified" | "sensitive";

/**
 * 期限和日的计算方式。
 * @descriptionEn A time limit and how its days are counted.
 */
export interface TimeLimit {
  /**
   * @label 期限 | duration
   * @change reach
   */
  duration: Duration;
  /**
   * @label 日的计算方式 | how days are counted
   * @change reach
   */
  calendar: DayCalendar;
}

/**
 * 收集使用个人信息的目的、方式和范围。
 * @descriptionEn Purpose, method and scope of collecting and using personal information.
 */
export interface PersonalHandling {
  /**
   * @label 收集使用个人信息的目的 | purpose of personal information
   * @column 个人信息使用目的
   */
  purpose?: Text;
  /**
   * @label 收集使用个人信息的方式 | method of handling personal information
   * @column 个人信息使用方式
   */
  method?: Text;
  /**
   * @label 收集使用个人信息的范围 | scope of personal information
   * @column 个人信息使用范围
   * @change reach
   */
  scope?: Text;
  /**
   * 是否须经本人同意。
   * @descriptionEn Whether the person's consent is needed.
   * @label 是否须经本人同意 | whether consent is needed
   * @column 使用个人信息须本人同意
   * @change reach
   * @grows narrows
   */
  consentRequired?: boolean;
  /**
   * 不经同意收集使用的依据，用途写 collection-without-consent。
   * @descriptionEn Bases for use without consent, with the role collection-without-consent.
   * @label 不经同意的依据 | basis for use without consent
   * @role collection-without-consent
   * @column 不经同意依据
   */
  basis?: LegalBasis[];
}

/**
 * 查询使用的权限和程序。
 * @descriptionEn Who may query it, for what, and who approves.
 */
export interface QueryPolicy {
  /**
   * @label 有权查询的人 | who may query
   * @column 查询权限 查询主体
   */
  roles?: Text;
  /**
   * @label 查询用途 | purposes of queries
   * @column 查询用途 查询目的
   * @change reach
   * @grows expands
   */
  purposes?: Text[];
  /**
   * @label 批准程序 | approval
   * @column 查询审批 查询程序
   */
  approval?: Text;
  /**
   * 信用主体查询自身信息的途径。
   * @descriptionEn How the subject sees its own record.
   * @label 主体查询自身信息的途径 | how subjects see their own record
   * @column 本人查询途径 信用主体查询途径
   * @grows narrows; without: least
   */
  subjectAccess?: Text;
}

/**
 * 失信严重程度的划分：依据何种标准、由谁认定。
 * @descriptionEn How severity is graded: by which scheme, assigned by whom.
 */
export interface SeverityGrading {
  /**
   * @label 分级标准 | scheme of grades
   * @column 失信程度标准 严重程度标准
   */
  scheme: Text;
  /**
   * @label 失信程度 | grade
   * @column 失信程度 严重程度
   * @change reach
   */
  level?: Severity;
  /**
   * @label 认定失信程度的部门 | department that assigns the grade
   * @column 失信程度认定部门 严重程度认定部门
   */
  assignedBy?: OrganizationId;
}

/**
 * 异议渠道、处理单位和时限。
 * @descriptionEn Where to object, who handles it, within what time.
 */
export interface ObjectionRoute {
  /**
   * @label 异议渠道 | channel for objections
   * @column 异议渠道 异议申请渠道
   * @grows narrows; without: least
   */
  channel?: Text;
  /**
   * @label 异议处理单位 | body that handles objections
   * @column 异议处理单位 异议受理单位
   */
  handler?: OrganizationId;
  /**
   * @label 异议处理时限 | time limit for objections
   * @column 异议处理时限 异议办理时限
   * @change reach
   * @grows expands; without: most
   */
  within?: TimeLimit;
}

/**
 * 信用修复的办理安排。
 * @descriptionEn How repair is carried out.
 */
export interface RepairArrangement {
  /**
   * @label 修复方式 | methods of repair
   * @column 修复方式 信用修复方式
   */
  methods?: Text;
  /**
   * @label 修复程序 | procedure of repair
   * @column 修复程序 信用修复程序
   */
  procedure?: Text;
  /**
   * 办结时限。
   * @descriptionEn Time limit for completing it.
   * @label 修复办结时限 | time limit for repair
   * @column 修复时限 修复办理时限
   * @change reach
   * @grows expands; without: most
   */
  within?: TimeLimit;
  /**
   * @label 修复后的处理 | what follows repair
   * @column 修复结果
   * @change reach
   * @grows narrows
   */
  outcomes?: RepairOutcome[];
  /**
   * 受理渠道，平台的文件名，例如 credit-china。
   * @descriptionEn Channels that take applications: names of platforms.
   * @label 修复受理渠道 | channels for repair
   * @refers platform
   * @column 修复渠道 修复受理渠道
   * @change reach
   * @grows narrows
   */
  channels?: string[];
  /**
   * 实施主体。
   * @descriptionEn Body that carries it out.
   * @label 修复实施主体 | body that carries out repair
   * @column 修复办理单位 修复实施单位
   */
  handler?: OrganizationId;
}

/**
 * 2020 年前设立的名单、措施的梳理评估。
 * @descriptionEn Assessment of a list or measure set up before the opinion of 2020.
 */
export interface Transition {
  /**
   * @label 评估日期 | day of assessment
   * @column 梳理评估日期
   */
  assessedOn?: IsoDate;
  /**
   * 结论：保留、调整、废止。
   * @descriptionEn Outcome: kept, adjusted, abolished.
   * @label 评估结论 | outcome of assessment
   * @values kept 保留 | Kept; adjusted 调整 | Adjusted; abolished 废止 | Abolished
   * @column 梳理评估结论
   */
  outcome?: "kept" | "adjusted" | "abolished";
  /**
   * @label 更新日期 | day of update
   * @column 梳理后更新日期
   */
  updatedOn?: IsoDate;
  /**
   * 保留的依据。
   * @descriptionEn Bases for keeping it.
   * @label 保留的依据 | basis for keeping it
   * @role measure
   * @column 保留依据
   */
  basis?: LegalBasis[];
}

/**
 * 信用修复专门人员：所在单位和联系渠道。
 * @descriptionEn The desk for repair: its unit, and how to reach it.
 */
export interface RepairDesk {
  /** @label 所在单位 | unit */
  unit: Text;
  /** @label 联系渠道 | contact */
  contact: Text;
}
