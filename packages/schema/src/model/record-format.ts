import type { Citation } from "./citation.js";
import type { Validity } from "./term.js";
import type { Nature } from "./edition.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { PathId, Text } from "./text.js";

/**
 * 数据项类型。uscc 为统一社会信用代码（GB 32100），citizen-id 为公民身份号码（GB 11643）。
 * @descriptionEn Type of a data element. uscc: GB 32100; citizen-id: GB 11643.
 * @values text 文字 | Text; date 日期 | Date; uscc 统一社会信用代码 | Unified social credit code; citizen-id 公民身份号码 | Citizen identity number; decimal 小数 | Decimal; integer 整数 | Integer; code 代码 | Code
 */
export type ElementType = "text" | "date" | "uscc" | "citizen-id" | "decimal" | "integer" | "code";

/**
 * 数据项取值之一。
 * @descriptionEn One allowed value of a coded element.
 */
export interface ElementCode {
  /**
   * 交换时书写的值。
   * @descriptionEn The value as written in the record.
   * @minLength 1
   * @maxLength 60
   * @label 取值 | value
   */
  value: string;
  /**
   * @label 取值名称 | title of the value
   * @change wording
   */
  title: Text;
}

/**
 * 数据项来源，逐项不同时书写。
 * @descriptionEn What a length or required flag rests on, where it differs from the format's provenance.
 */
export interface ElementProvenance {
  /** @label 状态 | status */
  status: Provenance["status"];
  /** @label 可信度 | confidence */
  confidence: Provenance["confidence"];
  /**
   * 说明。
   * @descriptionEn Note.
   * @label 说明 | note
   */
  note?: string;
}

/**
 * 数据项。
 * @descriptionEn A data element of a record.
 */
export interface RecordElement {
  /**
   * 公布的字段代码，记录以此为键。
   * @descriptionEn Published code; the key in the record.
   * @pattern ^[A-Z][A-Z0-9_]{0,39}$
   * @label 数据项代码 | code of the element
   */
  code: string;
  /**
   * 开发包使用的名称。
   * @descriptionEn Name used by the SDK.
   * @pattern ^[a-z][A-Za-z0-9]{0,59}$
   * @label 开发包使用的名称 | name in the SDK
   */
  name: string;
  /**
   * 在所取代的旧格式中的字段代码；一分为多的，逐个列出。
   * @descriptionEn Codes of the superseded format that this element takes the place of; several where it joins them.
   * @minItems 1
   * @label 与旧格式的对应 | elements of the superseded format
   * @refers former-element
   */
  from?: string[];
  /**
   * @label 数据项名称 | title of the element
   * @change wording
   */
  title: Text;
  /** @label 数据项类型 | type of the element */
  type: ElementType;
  /**
   * 最大字符数。
   * @descriptionEn Maximum number of characters.
   * @TJS-type integer
   * @minimum 1
   * @maximum 1000000
   * @label 最大字符数 | maximum number of characters
   */
  maxLength?: number;
  /**
   * 数值总位数。
   * @descriptionEn Total digits of a decimal.
   * @TJS-type integer
   * @minimum 1
   * @maximum 30
   * @label 总位数 | total digits
   */
  precision?: number;
  /**
   * 小数位数。
   * @descriptionEn Digits after the point.
   * @TJS-type integer
   * @minimum 0
   * @maximum 10
   * @label 小数位数 | digits after the point
   */
  scale?: number;
  /**
   * 最小值，含本数。
   * @descriptionEn Least value, itself included.
   * @label 最小值 | least value
   */
  minimum?: number;
  /**
   * 是否必填。
   * @descriptionEn Whether it is always required.
   * @label 是否必填 | whether it is required
   */
  required?: boolean;
  /**
   * 何种取值时必填：数据项名称到取值。
   * @descriptionEn Required when the named element has one of the values.
   * @label 何时必填 | when it is required
   * @keys element
   * @refers element-value
   */
  requiredWhen?: { [element: string]: string[] };
  /**
   * 允许的取值；开放列表另允许“其他”开头的写明内容。
   * @descriptionEn Allowed values.
   * @label 允许的取值 | allowed values
   */
  codes?: ElementCode[];
  /**
   * 取值列表是否开放（可以写“其他-…”）。
   * @descriptionEn Whether other values, written 其他-…, are allowed.
   * @label 可否另写其他 | whether other values are allowed
   */
  openCodes?: boolean;
  /**
   * 几个取值可否用分号、逗号或者顿号并列填写。标准是否允许没有读到的，写 true 并在来源中说明：没有读到，不等于禁止。
   * @descriptionEn Whether several values may stand side by side, separated. True where the standard was not read.
   * @label 可否并列填写 | whether several values may stand side by side
   */
  severalCodes?: boolean;
  /**
   * 不得早于哪一项日期（数据项名称）；只用于本身说得通的先后，例如有效期不早于决定日期。
   * @descriptionEn Date element (by name) that this date may not come before.
   * @label 不得早于 | may not come before
   * @refers element
   */
  notBefore?: string;
  /**
   * 格式按文字收下、不作校验的号码种类；不合其编码规则的，只作提示，不算错误。
   * @descriptionEn Kind of number the format takes as free text; what does not fit its coding rule is pointed out only.
   * @label 通常的号码种类 | kind of number usually written
   * @values registration-number 登记号码 | Registration number
   */
  usually?: "registration-number";
  /**
   * @label 说明 | note
   * @change wording
   */
  note?: Text;
  /** @label 来源 | provenance */
  provenance?: ElementProvenance;
}

/**
 * 数据格式：实际交换的数据项。
 * @descriptionEn A record format: the data elements of what is exchanged.
 */
export interface RecordFormat {
  /**
   * @label 名称 | title
   * @change wording
   */
  title: Text;
  /**
   * 性质；不写则为转录。本项目依据条文编制的，写汇编。
   * @descriptionEn Nature; a transcription unless stated. Compiled by this project from articles: compilation.
   * @label 性质 | nature
   * @change reach
   */
  nature?: Nature;
  /**
   * 规定其内容的条文；不知道的，列入 unknown。
   * @descriptionEn The clause that sets its contents; where not known, it is listed in unknown.
   * @label 制定文件 | instrument that sets it
   */
  setBy?: Citation;
  /**
   * 有效区间，含首尾两日。
   * @descriptionEn Interval in force, both days included.
   * @label 施行期间 | period in force
   * @change reach
   */
  inForce?: Validity;
  /**
   * 可承载的目录条目，不含版本。
   * @descriptionEn Catalog entries it may carry, without edition.
   * @label 承载的条目 | entries it carries
   * @refers entry
   * @change format
   */
  carries: PathId[];
  /**
   * @label 数据项 | data elements
   * @change format
   */
  elements: RecordElement[];
  /**
   * 交换时日期的写法。两种写法都收；不是这一种的，在答复中提示。
   * @descriptionEn How dates are written in exchange. Both forms are taken; the answer points out the other one.
   * @label 日期的写法 | how dates are written
   */
  dateForm?: "YYYY/MM/DD" | "YYYY-MM-DD";
  /**
   * @label 取代的版本 | version it supersedes
   * @refers record-format
   * @change reach
   */
  supersedes?: PathId;
  /**
   * @label 说明 | note
   * @change wording
   */
  note?: Text;
  /** @label 尚不知道的字段 | fields not known yet */
  unknown?: FieldName[];
  /** @label 来源 | provenance */
  provenance: Provenance;
}
