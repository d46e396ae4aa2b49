import type { Citation } from "./citation.js";
import type { FieldName } from "./provenance.js";
import type { Text } from "./text.js";

/*
 * A field without a value is one of three: not known here (`unknown`), read and not stated by the cited text
 * (`noneStated`), or left by that text to another place (`byReference`).
 */

/**
 * 条文没有自己写明、指向别处的字段，例如“依照国家有关规定”。
 * @descriptionEn A field that the text leaves to another place, such as “under the relevant rules of the state”.
 */
export interface ByReference {
  /** @label 依规定的字段 | field left to another text */
  field: FieldName;
  /**
   * 条文的用语，中文照印。
   * @descriptionEn The words that point there, as printed in Chinese.
   * @label 指引的用语 | words that point there
   */
  words: Text;
  /**
   * 所指的条文；写得出的才写。
   * @descriptionEn Where it points, if that can be named.
   * @minItems 1
   * @label 所指的条文 | place it points to
   */
  basis?: Citation[];
}
