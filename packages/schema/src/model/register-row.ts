import type { Provenance } from "./provenance.js";
import type { PathId, Text } from "./text.js";

/**
 * 需求登记表一行的状态：有数据、有规则、有页面、不在范围内、尚未建成。
 * @descriptionEn State of a register row: data, a rule, a page, out of scope, or open, that is not built yet.
 * @vocabulary register-states
 */
export type RegisterState = "data" | "rule" | "page" | "out-of-scope" | "open";

/**
 * 登记表为该行写明的体现方式：T 数据类型，S 结构或者取值，V 规则，F 函数，P 页面，W 流程，X 不在范围内。
 * @descriptionEn How the register wants the row represented: T type, S schema, V rule, F function, P page, W workflow, X out of scope.
 * @vocabulary representations
 */
export type Representation = "T" | "S" | "V" | "F" | "P" | "W" | "X";

/**
 * 规则编号。
 * @descriptionEn Code of a rule.
 * @TJS-type string
 * @pattern ^[A-Z]{2,3}-\d{2}$
 * @examples ["LB-02"]
 * @refers rule
 */
export type RuleCode = string & Record<never, never>;

/**
 * 本站页面的路径。
 * @descriptionEn Path of a page of the site.
 * @TJS-type string
 * @pattern ^/([a-z0-9-]+/)*$
 * @maxLength 200
 */
export type SitePath = string & Record<never, never>;

/**
 * 需求登记表的一行：基础文件提到的一个制度、机构、名单、机制，以及它在本项目中如何体现。行号即文件名。
 * @descriptionEn One row of the register: a system, actor, list or mechanism the sources name, and how it is represented here. Its number is the file's name.
 */
export interface RegisterRow {
  /**
   * @label 名称 | title
   * @change wording
   */
  title: Text;
  /**
   * 登记表写明的体现方式。
   * @descriptionEn How the register wants it represented.
   * @label 体现方式 | representation
   */
  representation: Representation[];
  /** @label 状态 | state */
  state: RegisterState;
  /**
   * 体现该行的文档。
   * @descriptionEn Documents that represent it.
   * @label 体现该行的文档 | documents that represent it
   * @refers document
   */
  refs?: PathId[];
  /**
   * 体现该行的规则。
   * @descriptionEn Rules that represent it.
   * @label 体现该行的规则 | rules that represent it
   */
  rules?: RuleCode[];
  /**
   * 体现该行的页面。
   * @descriptionEn Pages that represent it.
   * @label 体现该行的页面 | pages that represent it
   */
  pages?: SitePath[];
  /**
   * 不在范围内或者尚未建成的理由；其他状态用来说明还缺什么。
   * @descriptionEn Why it is out of scope or open; for other states, what is still missing.
   * @label 理由 | reason
   */
  reason?: Text;
  /** @label 来源 | provenance */
  provenance: Provenance;
}
