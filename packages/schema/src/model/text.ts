/**
 * 双语文本，以中文为准。
 * @descriptionEn Bilingual text. Chinese is authoritative.
 */
export interface Text {
  /**
   * 中文。
   * @descriptionEn Chinese.
   * @minLength 1
   * @maxLength 2000
   * @label 中文 | Chinese
   */
  zh: string;
  /**
   * 英文。
   * @descriptionEn English.
   * @minLength 1
   * @maxLength 4000
   * @label 英文 | English
   * @change wording
   */
  en: string;
}

/**
 * 公历日期，北京时间（UTC+8），写作 YYYY-MM-DD。
 * @descriptionEn Calendar date in UTC+8, written YYYY-MM-DD.
 * @TJS-type string
 * @format date
 * @examples ["2026-11-20"]
 */
export type IsoDate = string & Record<never, never>;

/**
 * ISO 8601 期限，只用年、月、日，例如 P3Y、P6M、P5D。
 * @descriptionEn ISO 8601 duration in years, months or days, such as P3Y, P6M, P5D.
 * @TJS-type string
 * @pattern ^P(?!$)(\d{1,3}Y)?(\d{1,3}M)?(\d{1,5}D)?$
 * @examples ["P3Y"]
 */
export type Duration = string & Record<never, never>;

/**
 * 标识符：小写英文、数字和连字符。
 * @descriptionEn Identifier: lower-case letters, digits and hyphens.
 * @TJS-type string
 * @pattern ^[a-z0-9]+(-[a-z0-9]+)*$
 * @maxLength 120
 */
export type Slug = string & Record<never, never>;

/**
 * 路径式标识符，与文件路径相同（不含 .yaml）。
 * @descriptionEn Path id: the file's path under catalogs/ without .yaml.
 * @TJS-type string
 * @pattern ^[a-z0-9]+([-./][a-z0-9]+)*$
 * @maxLength 200
 */
export type PathId = string & Record<never, never>;

/**
 * 文件名称标识，指向 catalogs/instruments/ 下的一个文件。
 * @descriptionEn Id of an instrument: a file in catalogs/instruments/.
 * @TJS-type string
 * @pattern ^[a-z0-9]+(-[a-z0-9]+)*$
 * @maxLength 120
 * @examples ["work-safety-law"]
 * @refers instrument
 */
export type InstrumentId = string & Record<never, never>;

/**
 * 机构标识，指向 catalogs/organizations/ 下的一个文件。
 * @descriptionEn Id of an organization: a file in catalogs/organizations/.
 * @TJS-type string
 * @pattern ^[a-z0-9]+(-[a-z0-9]+)*$
 * @maxLength 120
 * @examples ["ndrc"]
 * @refers organization
 */
export type OrganizationId = string & Record<never, never>;

/**
 * 行政区划代码（GB/T 2260），六位数字。
 * @descriptionEn Administrative division code of GB/T 2260, six digits.
 * @TJS-type string
 * @pattern ^[1-9]\d{5}$
 * @examples ["310000"]
 * @refers region
 */
export type RegionCode = string & Record<never, never>;

/**
 * 条号、款号或者项号，用阿拉伯数字，从 1 起，前面不加 0；“之一”写作 -1，例如 133-1。
 * @descriptionEn Article or item number in Arabic digits, from 1, without leading zeros; 之一 is written -1, such as 133-1.
 * @TJS-type string
 * @pattern ^[1-9]\d{0,3}(-[1-9]\d?)?$
 * @examples ["48"]
 */
export type ArticleNo = string & Record<never, never>;
