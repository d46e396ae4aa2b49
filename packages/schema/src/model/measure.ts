import type { ByReference } from "./absence.js";
import type { LegalBasis } from "./citation.js";
import type { LegalLevel, Severity } from "./enums.js";
import type { Listed } from "./listed.js";
import type { MeasureEffect, MeasureStatus, MeasureTarget, MeasureType, RestrictionArea } from "./measure-enums.js";
import type { MeasureDuration, Validity } from "./term.js";
import type { Transition } from "./protection.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { Duration, OrganizationId, PathId, Slug, Text } from "./text.js";

/**
 * 公共管理机构，或者不得强制其惩戒的组织。
 * @descriptionEn Public organ, or a body that may not be compelled to punish.
 * @values public-organ 公共管理机构 | Public organ; financial-institution 金融机构 | Financial institution; credit-service 信用服务机构 | Credit service; association 行业协会商会 | Association; media 媒体 | Media; other 其他组织 | Other organization
 */
export type ImplementerKind =
  | "public-organ"
  | "financial-institution"
  | "credit-service"
  | "association"
  | "media"
  | "other";

/**
 * 实施主体。
 * @descriptionEn Who applies the measure.
 */
export interface Implementer {
  /** @label 名称 | title */
  title: Text;
  /** @label 机构 | organization */
  organization?: OrganizationId;
  /**
   * 实施主体类别：公共管理机构，或者不得强制其惩戒的组织。
   * @descriptionEn Public organ, or a body that may not be compelled to punish.
   * @label 实施主体类别 | kind of implementer
   * @change reach
   */
  kind?: ImplementerKind;
}

/**
 * 条文对设定权的限制，例如“只能由法律、行政法规设定”。
 * @descriptionEn A limit the clause sets on who may create the measure.
 */
export interface BasisLimit {
  /**
   * @label 有权设定的级别 | levels that may set it
   * @column 设定权限制
   */
  levels?: LegalLevel[];
  /**
   * @label 设定权限制的说明 | what is said of the limit
   * @column 设定权限制说明
   */
  text: Text;
}

/**
 * 所援引条文本身的界限；措施不得超出。
 * @descriptionEn The bounds of the cited clause itself; the measure may not exceed them.
 */
export interface ClauseBounds {
  /**
   * @label 条文的最长期限 | longest duration of the clause
   * @column 条文最长期限
   * @change reach
   */
  max?: Duration;
  /**
   * @label 条文的对象 | targets of the clause
   * @column 条文所定对象
   * @change reach
   */
  targets?: MeasureTarget[];
  /**
   * 条文本身不区分程度。
   * @descriptionEn The clause itself draws no distinction of severity.
   * @label 条文不区分程度 | whether the clause draws no distinction
   * @column 条文不区分程度
   */
  everySeverity?: true;
}

/**
 * 失信惩戒措施。
 * @descriptionEn A measure of the sanctions list.
 */
export interface Measure extends Listed {
  /**
   * @label 名称 | title
   * @change wording
   */
  title: Text;
  /**
   * 查找用词：措施的简称、俗称，或者所指行为的俗称。
   * @descriptionEn Words it is found by: short forms and popular words of the measure, or of the conduct it answers.
   * @label 查找用词 | words it is found by
   * @change wording
   */
  aliases?: string[];
  /**
   * @label 措施类型 | type of measure
   * @column 措施类型 类别 措施类别 惩戒类型 惩戒类别 惩戒措施类型 惩戒措施类别 分类
   * @change reach
   */
  type: MeasureType;
  /**
   * @label 措施性质 | effect of the measure
   * @column 措施性质 性质 措施效果
   * @change reach
   */
  effect: MeasureEffect;
  /**
   * 条文怎样称措施落在谁身上，例如“直接负责的主管人员和其他直接责任人员”；targets 是它的归类。
   * @descriptionEn Whom the clause says it falls on, in its own words; targets classes them.
   * @label 措施对象的原文 | whom it falls on, as the clause says
   * @column 对象原文 措施对象原文
   */
  addressee?: Text;
  /**
   * @label 所指行为 | conduct
   * @column 适用情形 措施内容 惩戒内容 具体内容 内容 失信行为 行为 惩戒情形
   */
  conduct?: Text;
  /**
   * 行为之外还须具备的条件，例如“自刑罚执行期满未逾五年”。
   * @descriptionEn What must be true beside the conduct, such as less than five years since the end of the sentence.
   * @label 适用条件 | condition
   * @column 适用条件
   * @grows narrows; without: least
   */
  condition?: Text;
  /**
   * @label 措施对象 | targets
   * @column 惩戒对象 对象 措施对象 适用对象 主体性质 实施对象
   * @change reach
   * @grows expands
   */
  targets?: MeasureTarget[];
  /**
   * @label 期限 | duration
   * @column 期限 实施期限 惩戒期限 措施期限
   * @change reach
   */
  duration?: MeasureDuration;
  /**
   * 裁量：应当实施，或者可以实施。
   * @descriptionEn Whether the clause says shall or may.
   * @label 裁量 | discretion
   * @values mandatory 应当 | Shall; discretionary 可以 | May
   * @column 裁量 裁量方式
   * @change reach
   */
  discretion?: "mandatory" | "discretionary";
  /**
   * 依据；来源没有写明的不写，列入 unknown。
   * @descriptionEn Its bases; left out, and listed in unknown, where the source does not state them.
   * @label 法律依据 | legal basis
   * @role measure
   * @column 法律依据 依据 惩戒依据 实施依据 设定依据 法律法规依据 法规政策依据 政策法规依据 政策依据
   */
  basis?: LegalBasis[];
  /**
   * @label 设定权限制 | limit on who may set it
   * @change reach
   */
  basisLimit?: BasisLimit;
  /**
   * @label 实施主体 | implementer
   * @column .title 实施主体 惩戒主体 主体 实施单位 责任单位 责任部门 实施部门
   * @column .organization 实施机构
   * @column .kind 实施主体类别
   * @change reach
   */
  implementer?: Implementer;
  /**
   * 触发措施的条目或者名单。
   * @descriptionEn Entries or lists that trigger it.
   * @label 触发条件 | triggers
   * @refers trigger
   * @column 触发条目
   * @change reach
   * @grows expands
   */
  triggers?: PathId[];
  /**
   * @label 适用的最低失信程度 | least severity it applies to
   * @column 最低严重程度
   * @change reach
   * @grows narrows
   */
  minSeverity?: Severity;
  /**
   * 不区分程度的理由。
   * @descriptionEn Why severity makes no difference.
   * @label 不区分程度的理由 | why severity makes no difference
   * @column 不区分程度的理由
   */
  severityReason?: Text;
  /**
   * @label 条文界限 | bounds of the clause
   * @change reach
   */
  clause?: ClauseBounds;
  /**
   * 措施与失信行为的关联性。
   * @descriptionEn How the measure relates to the conduct.
   * @label 与失信行为的关联 | relation to the conduct
   * @column 关联性 与失信行为的关联性
   */
  relevance?: Text;
  /**
   * 业务领域，见 vocabularies/list-fields.yaml。
   * @descriptionEn Field of business, a value of vocabularies/list-fields.yaml.
   * @label 业务领域 | field of business
   * @refers list-field
   * @column 业务领域
   */
  field?: Slug;
  /**
   * 对政府失信主体的限制，2025年意见第一条的三项之一。
   * @descriptionEn Restriction of a government body: one of the three of point 1 of the 2025 opinion.
   * @label 对政府的限制 | restriction of government bodies
   * @vocabulary government-restrictions
   * @column 对政府失信主体的限制
   */
  governmentRestriction?: "fiscal-funds-and-projects" | "pilots-and-demonstrations" | "awards";
  /** @label 梳理评估 | transition assessment */
  transition?: Transition;
  /**
   * @label 限制领域 | restricted area
   * @column 限制领域
   * @change reach
   */
  area?: RestrictionArea;
  /**
   * 将限制类措施归为管理性措施的理由。
   * @descriptionEn Why a measure with restricting words is classed as management.
   * @label 归为管理性措施的理由 | reason for classing it as management
   * @column 归类理由
   */
  effectReason?: Text;
  /**
   * @label 状态 | status
   * @column 状态
   * @change reach
   * @order abolished < suspended < in-force
   * @grows expands
   */
  status?: MeasureStatus;
  /**
   * @label 有效期间 | validity
   * @change reach
   */
  validity?: Validity;
  /**
   * @label 说明 | note
   * @column 备注 说明 备注说明
   * @change wording
   */
  note?: Text;
  /**
   * @label 尚不知道的字段 | fields not known yet
   * @column 未知项
   */
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
