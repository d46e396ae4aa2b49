import type { Said } from "../languages.js";
import type { Citation } from "./citation.js";
import type { IsoDate, Text } from "./text.js";

/**
 * 源文件中的位置，行列从 1 起算。
 * @descriptionEn A position in a source file, 1-based.
 */
export interface Position {
  line: number;
  column: number;
}

/**
 * 源文件中的一段。
 * @descriptionEn A range in a source file.
 */
export interface Range {
  start: Position;
  end: Position;
}

/**
 * 级别：错误或者警告。
 * @descriptionEn Severity of a finding.
 */
export type RuleSeverity = "error" | "warning";

/**
 * 结论：不符合；或者资料不足，无法判断。
 * @descriptionEn Verdict: the rule fails, or it cannot say because something is unknown.
 */
export type Verdict = "fail" | "cannot-say";

/**
 * 确定无疑的改法。
 * @descriptionEn A fix that is certain.
 */
export interface Fix {
  description: Text;
  range: Range;
  replacement: string;
}

/**
 * 说明中的一个值：照写的数、日、编号，或者只给出所指，名称在呈现时再查。
 * @descriptionEn A value of a message: a number, day or id as it stands, or what is meant, whose name is looked up where it is said.
 */
export type FindingParam =
  | string
  | number
  | Text
  | { cite: Citation }
  | { code: string; of: string }
  | { thing: string }
  | { titleOf: string }
  | { field: string; of: string; at?: readonly number[] }
  | { duration: string }
  | { part: string; with?: FindingParams }
  | readonly FindingParam[];

/**
 * 说明中的各个值，按名称。
 * @descriptionEn The values of a message, by name.
 */
export interface FindingParams {
  readonly [name: string]: FindingParam;
}

/**
 * 检查结果。全项目只有这一种，其余都是它的呈现。
 * @descriptionEn A finding. The one type everywhere; text, JSON, SARIF, site and SDK render it.
 */
export interface Finding {
  /**
   * 规则编号，例如 MS-04；结构问题以 YAML-、SCHEMA-、LINK- 开头。
   * @descriptionEn Rule code such as MS-04; structural codes begin with YAML-, SCHEMA- or LINK-.
   */
  rule: string;
  severity: RuleSeverity;
  verdict: Verdict;
  /**
   * 文件，相对于 catalogs/ 的上级目录。
   * @descriptionEn File, relative to the repository's root.
   */
  file?: string;
  range?: Range;
  /**
   * 对象标识。
   * @descriptionEn Id of the thing found wanting.
   */
  subject: string;
  /**
   * 出问题的值所在路径。
   * @descriptionEn Path to the value at fault.
   */
  path: (string | number)[];
  /**
   * 说明的标识，例如 rights-reducing-basis-2025.fault；同一标识的说明只在参数上不同。
   * @descriptionEn Id of the message; findings with the same one differ in their params only.
   */
  messageId?: string;
  /**
   * 说明中的值，不含语句。
   * @descriptionEn The values of the message: ids, codes, days and numbers, no sentences.
   */
  params?: FindingParams;
  message: Said;
  hint?: Said;
  cites: Citation[];
  /**
   * 已登记的例外说明。
   * @descriptionEn Reason of the exception that acknowledges it.
   */
  accepted?: Text;
  /**
   * 接受该例外的人或者单位。
   * @descriptionEn Who accepted that exception.
   */
  acceptedBy?: Text;
  /**
   * 例外的最后有效日。
   * @descriptionEn Last day of that exception.
   */
  acceptedUntil?: IsoDate;
  fix?: Fix;
}
