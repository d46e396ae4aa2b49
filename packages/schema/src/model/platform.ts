import type { RepairDesk } from "./protection.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { OrganizationId, Text } from "./text.js";

/**
 * 公众查询。
 * @descriptionEn Query by the public.
 */
export interface PublicQuery {
  /**
   * 收费（元）。
   * @descriptionEn Fee in yuan.
   * @minimum 0
   */
  feeYuan: number;
}

/**
 * 归集、共享或者公示信用信息的平台、系统、网站。
 * @descriptionEn A platform, system or site on which credit information is collected, shared or published.
 */
export interface Platform {
  title: Text;
  /**
   * 用途：共享、公开、受理修复。
   * @descriptionEn What it serves: sharing, publication, repair.
   * @minItems 1
   */
  uses: ("sharing" | "publication" | "repair")[];
  operator?: OrganizationId;
  publicQuery?: PublicQuery;
  /**
   * 应急预案。
   * @descriptionEn Plan for security incidents.
   */
  incidentPlan?: Text;
  repairDesk?: RepairDesk;
  note?: Text;
  unknown?: FieldName[];
  provenance: Provenance;
}
