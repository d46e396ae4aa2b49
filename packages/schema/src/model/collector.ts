import type { ImplementerKind } from "./measure.js";
import type { OrganizationId, Text } from "./text.js";

/**
 * 采集的部门：已登记的机构、条文所用的称谓，或者两者。
 * @descriptionEn Who collects: a registered organization, the words of the clause, or both.
 */
export interface Collector {
  /** @label 采集机构 | collecting organization */
  organization?: OrganizationId;
  /**
   * 条文所用的称谓，中文照印。
   * @descriptionEn What the clause calls it, as printed in Chinese.
   * @label 条文所称的采集主体 | collector as the clause names it
   */
  title?: Text;
  /** @label 采集主体类别 | kind of collector */
  kind?: ImplementerKind;
}
