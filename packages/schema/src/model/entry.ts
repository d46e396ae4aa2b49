import type { ByReference } from "./absence.js";
import type { LegalBasis } from "./citation.js";
import type { Collector } from "./collector.js";
import type { Narrowing, Publication, Retention, Sharing } from "./disclosure.js";
import type { EntryField, Recognition, Repair } from "./entry-parts.js";
import type { Polarity, SubjectKind } from "./enums.js";
import type { Listed } from "./listed.js";
import type { ObjectionRoute, PersonalHandling, QueryPolicy, SeverityGrading } from "./protection.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { Validity } from "./term.js";
import type { Slug, Text } from "./text.js";

/**
 * 公共信用信息目录条目。
 * @descriptionEn An entry of a public credit information catalog.
 */
export interface Entry extends Listed {
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
   * 所属类别的代码；来源没有写明类别的，列入 unknown。
   * @descriptionEn Code of its category; listed in unknown where the source does not state it.
   * @label 类别 | category
   * @refers category
   * @column 类别 信息类别 所属类别 信用信息类别 公共信用信息类别 目录类别 一级目录 分类 信息分类 数据类别
   */
  category?: Slug;
  /**
   * 信息性质；来源没有写明的不写，列入 unknown。
   * @descriptionEn Its polarity; left out, and listed in unknown, where the source does not state it.
   * @label 信息性质 | polarity
   * @column 信息性质 正负面 信息属性 信用属性 极性 红黑名单 红黑名单类型 红黑名单类别 红黑名单属性 红黑榜
   * @change reach
   */
  polarity?: Polarity;
  /**
   * 主体；来源没有写明的不写，列入 unknown。
   * @descriptionEn Kinds of subjects; left out, and listed in unknown, where the source does not state them.
   * @label 信用主体 | credit subjects
   * @column 主体性质 主体 信用主体 主体类型 主体类别 信息主体 适用对象 涉及主体
   * @change reach
   * @grows expands
   */
  subjects?: SubjectKind[];
  /**
   * @label 所指行为 | conduct
   * @column 失信行为 行为 行为描述 具体行为 适用情形
   */
  conduct?: Text;
  /**
   * 依据；来源没有写明的不写，列入 unknown。
   * @descriptionEn Its bases; left out, and listed in unknown, where the source does not state them.
   * @label 法律依据 | legal basis
   * @role inclusion
   * @column 法律依据 依据 纳入依据 设定依据 法律法规依据 政策依据 法规政策依据 政策法规依据 设立依据 设列依据
   */
  basis?: LegalBasis[];
  /**
   * @label 认定 | recognition
   * @change reach
   */
  recognition?: Recognition;
  /**
   * 承载该信息的数据格式。
   * @descriptionEn Record formats that carry it, without version.
   * @label 数据格式 | record formats
   * @refers record-name
   * @column 数据格式
   */
  records?: Slug[];
  /**
   * 采集部门。一口采集：可共享的条目只能有一个。
   * @descriptionEn Who collects it; exactly one for a shareable entry.
   * @label 采集部门 | collecting department
   * @column 采集部门 责任单位 责任部门 采集单位 信息采集部门 归集来源单位 归集单位 归集部门 数据来源单位 数据来源部门 数据来源 信息来源单位 信息来源部门 信息来源 提供单位 提供部门 信息提供单位 信息提供部门 数据提供单位 数据提供部门 牵头单位 牵头部门 主管部门 部门 单位 条文所称主体
   * @change reach
   */
  collectedBy?: Collector[];
  /**
   * 记入何处：信用记录、信用档案、数据库或者名单，按条文书写。
   * @descriptionEn What it is entered in: a credit record, archive, database or list, as the clause calls it.
   * @label 记入何处 | where it is recorded
   * @column 记入何处
   */
  recordedIn?: Text;
  /**
   * 信息内容，按目录原样书写；逐个列出的字段写入 fields。
   * @descriptionEn What the information says, as the catalog writes it; fields that it lists one by one stand in fields.
   * @label 信息内容 | content of the information
   * @column 信息内容 内容 数据内容
   */
  content?: Text;
  /**
   * 数据字段。
   * @descriptionEn Data fields of the information.
   * @label 数据字段 | data fields
   * @column 数据字段 数据项 信息项 字段
   * @grows expands
   */
  fields?: EntryField[];
  /**
   * 对应的权力类别，按目录原样书写，例如行政处罚。
   * @descriptionEn Category of administrative power it belongs to, as the catalog writes it, such as penalty.
   * @label 对应权力类别 | category of administrative power
   * @column 对应权力类别 权力类别 对应权力类型
   */
  powerKind?: Text;
  /**
   * 业务领域，见 vocabularies/list-fields.yaml。
   * @descriptionEn Field of business, a value of vocabularies/list-fields.yaml.
   * @label 业务领域 | field of business
   * @refers list-field
   * @column 业务领域
   */
  field?: Slug;
  /**
   * 自愿注册、自愿提供的信息。
   * @descriptionEn Information the subject registers of its own will.
   * @label 是否自愿提供 | whether it is given voluntarily
   * @column 自愿提供
   * @grows narrows
   */
  voluntary?: true;
  /**
   * 职业人群，见 vocabularies/key-professions.yaml；列举之外的写 other。
   * @descriptionEn Professional group, a value of vocabularies/key-professions.yaml, or other.
   * @label 职业人群 | professional group
   * @refers profession
   * @column 职业人群
   */
  profession?: Slug;
  /**
   * 职业人群不在列举之内的理由。
   * @descriptionEn Why a group that is not named is concerned.
   * @label 职业人群的理由 | reason for the group
   * @column 职业人群理由
   */
  professionReason?: Text;
  /**
   * @label 失信程度的划分 | grading of severity
   * @change reach
   */
  severity?: SeverityGrading;
  /**
   * @label 收集使用个人信息的目的、方式和范围 | purpose, method and scope of personal information
   * @change reach
   */
  personal?: PersonalHandling;
  /**
   * @label 查询使用的权限和程序 | permission and procedure for queries
   * @change reach
   */
  query?: QueryPolicy;
  /**
   * @label 异议渠道、处理单位和时限 | channel, handler and time limit for objections
   * @change reach
   * @grows narrows; without: least
   */
  objection?: ObjectionRoute;
  /**
   * 更新频率，按目录原样书写，例如实时、每月。
   * @descriptionEn How often it is updated, as the catalog writes it, such as at once or monthly.
   * @label 更新频率 | update frequency
   * @column 更新频率 更新周期 数据更新频率 归集频率 归集周期
   */
  updateFrequency?: Text;
  /**
   * 怎样归集，按目录原样书写，例如接口、批量导入。
   * @descriptionEn How it is collected, as the catalog writes it, such as by interface or in bulk.
   * @label 归集方式 | how it is collected
   * @column 归集方式 采集方式 归集途径
   */
  collectionMethod?: Text;
  /** @label 共享安排 | sharing arrangements */
  sharing?: Sharing;
  /** @label 公开安排 | publication arrangements */
  publication?: Publication;
  /**
   * @label 保存期限 | how long it is kept
   * @change reach
   */
  retention?: Retention;
  /** @label 信用修复的方式和程序 | methods and procedure of repair */
  repair?: Repair;
  /**
   * @label 收窄 | narrowing
   * @change reach
   * @grows narrows; without: least
   */
  narrows?: Narrowing;
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
