import type { ByReference } from "./absence.js";
import type { LegalBasis } from "./citation.js";
import type { Listed } from "./listed.js";
import type { Validity } from "./term.js";
import type { Implementer } from "./measure.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { Text } from "./text.js";

/**
 * 守信激励措施，不属于失信惩戒措施清单。
 * @descriptionEn An incentive for trustworthiness; not part of the list of measures.
 */
export interface Incentive extends Listed {
  /**
   * @label 名称 | title
   * @change wording
   */
  title: Text;
  /**
   * 激励内容。
   * @descriptionEn What is granted.
   * @label 激励内容 | what is granted
   * @column 激励内容 激励措施 守信激励内容 内容
   */
  benefit?: Text;
  /**
   * 谁可以享受。
   * @descriptionEn Who may have it.
   * @label 享受对象 | who may have it
   * @column 激励对象 适用对象 享受对象 对象
   */
  beneficiary?: Text;
  /**
   * 实施主体，按条文原样书写。
   * @descriptionEn Who grants it, as the clause names it.
   * @label 实施主体 | implementer
   * @column .title 实施主体 实施单位 责任单位 责任部门 实施部门
   * @column .organization 实施主体（机构）
   * @column .kind 实施主体类别
   * @change reach
   */
  implementer?: Implementer;
  /**
   * 由哪一级实施，按清单原样书写，例如市级、区县级。
   * @descriptionEn Which level of government grants it, as the list writes it.
   * @label 实施层级 | level that grants it
   * @column 实施层级
   */
  level?: Text;
  /**
   * 多久实施一次，按清单原样书写，例如每年一次。
   * @descriptionEn How often it is granted, as the list writes it.
   * @label 实施频次 | how often it is granted
   * @column 实施频次
   */
  frequency?: Text;
  /**
   * 应当、可以或者鼓励。
   * @descriptionEn Whether the clause says shall, may, or encourages.
   * @label 裁量 | discretion
   * @values mandatory 应当 | Shall; discretionary 可以 | May; encouraged 鼓励 | Encouraged
   * @column 裁量 裁量方式
   * @change reach
   */
  discretion?: "mandatory" | "discretionary" | "encouraged";
  /**
   * 依据；来源没有写明的不写，列入 unknown。
   * @descriptionEn Its bases; left out, and listed in unknown, where the source does not state them.
   * @label 法律依据 | legal basis
   * @role incentive
   * @column 法律依据 依据 激励依据 政策依据 法规政策依据 政策法规依据 法律法规依据
   */
  basis?: LegalBasis[];
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
