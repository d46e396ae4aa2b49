import type { LegalBasis } from "./citation.js";
import type { Validity } from "./entry.js";
import type { Implementer } from "./measure.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { Text } from "./text.js";

/**
 * 守信激励措施，不属于失信惩戒措施清单。
 * @descriptionEn An incentive for trustworthiness; not part of the list of measures.
 */
export interface Incentive {
  title: Text;
  /**
   * 激励内容。
   * @descriptionEn What is granted.
   */
  benefit?: Text;
  /**
   * 谁可以享受。
   * @descriptionEn Who may have it.
   */
  beneficiary?: Text;
  /**
   * 实施主体，按条文原样书写。
   * @descriptionEn Who grants it, as the clause names it.
   */
  implementer?: Implementer;
  /**
   * 应当、可以或者鼓励。
   * @descriptionEn Whether the clause says shall, may, or encourages.
   */
  discretion?: "mandatory" | "discretionary" | "encouraged";
  /**
   * 依据；来源没有写明的不写，列入 unknown。
   * @descriptionEn Its bases; left out, and listed in unknown, where the source does not state them.
   */
  basis?: LegalBasis[];
  validity?: Validity;
  note?: Text;
  unknown?: FieldName[];
  provenance: Provenance;
}
