/**
 * 在单位自己的目录表中：排在第几，编码是什么。
 * @descriptionEn Where a thing stands in the table of the office that keeps it, and what it is coded there.
 */
export interface Listed {
  /**
   * 在本单位目录表中的顺序，从 1 起；与名称、标识无关。
   * @descriptionEn Its place in the table of the office, from 1. It says nothing of title and id.
   * @TJS-type integer
   * @minimum 1
   * @label 排列顺序 | place in the table
   * @column 排列顺序 排序 顺序号
   * @change wording
   */
  order?: number;
  /**
   * 本单位目录或者平台给它的编码，原样书写。
   * @descriptionEn The code that the office or its platform gave it, as printed.
   * @minLength 1
   * @maxLength 120
   * @label 单位编码 | code of the office
   * @column 单位编码 编码 代码 数据代码 数据编码 目录编码 信息编码 事项编码 信息资源代码 目录代码 项目编码 权力编码 信息项编码 信用信息编码
   * @change link
   */
  code?: string;
}
