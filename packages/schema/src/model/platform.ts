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
   * @label 收费（元） | fee in yuan
   * @change reach
   */
  feeYuan: number;
}

/**
 * 归集、共享或者公示信用信息的平台、系统、网站。
 * @descriptionEn A platform, system or site on which credit information is collected, shared or published.
 */
export interface Platform {
  /**
   * @label 名称 | title
   * @change wording
   */
  title: Text;
  /**
   * 用途：共享、公开、受理修复。
   * @descriptionEn What it serves: sharing, publication, repair.
   * @minItems 1
   * @label 用途 | uses
   * @values sharing 共享 | Sharing; publication 公开 | Publication; repair 受理修复 | Repair
   */
  uses: ("sharing" | "publication" | "repair")[];
  /** @label 运行单位 | operator */
  operator?: OrganizationId;
  /** @label 公众查询 | query by the public */
  publicQuery?: PublicQuery;
  /**
   * 应急预案。
   * @descriptionEn Plan for security incidents.
   * @label 应急预案 | incident plan
   */
  incidentPlan?: Text;
  /** @label 信用修复专门人员 | desk for repair */
  repairDesk?: RepairDesk;
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
