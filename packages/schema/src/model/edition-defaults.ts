import type { Publication, Retention, Sharing } from "./disclosure.js";
import type { Repair } from "./entry-parts.js";
import type { ObjectionRoute, PersonalHandling, QueryPolicy, SeverityGrading } from "./protection.js";
import type { Text } from "./text.js";

/**
 * 共享安排中可以统一写明的部分；是否共享、向谁共享，由每一项自己决定。
 * @descriptionEn What can be said once of how things are shared. Whether, and with whom, each entry decides itself.
 */
export type SharingDefaults = Pick<Sharing, "method" | "route" | "necessity">;

/**
 * 公开安排中可以统一写明的部分；是否公开、公开范围和期限，由每一项自己决定。
 * @descriptionEn What can be said once of how things are published. Whether, how widely and how long, each entry decides itself.
 */
export type PublicationDefaults = Pick<Publication, "channels" | "within" | "method" | "withdrawal" | "necessity">;

/**
 * 修复安排中可以统一写明的部分；能否修复，由每一项自己决定。
 * @descriptionEn What can be said once of how repair is carried out. Whether it is possible, each entry decides itself.
 */
export type RepairDefaults = Pick<
  Repair,
  "methods" | "procedure" | "within" | "outcomes" | "channels" | "handler" | "rules"
>;

/**
 * 版本为各项统一写明的内容：一项没有自己写明的，照此；写明的，以该项为准。只说怎样做，不说做不做。
 * @descriptionEn What an edition says once for all its entries: an entry that does not say otherwise itself has it from here. It says how, never whether.
 */
export interface EditionDefaults {
  /**
   * @label 统一的查询使用的权限和程序 | permission and procedure for queries, for all entries
   * @change reach
   */
  query?: QueryPolicy;
  /**
   * @label 统一的异议渠道、处理单位和时限 | channel, handler and time limit for objections, for all entries
   * @change reach
   */
  objection?: ObjectionRoute;
  /**
   * 用于负面信息；写明不可修复的条目除外。
   * @descriptionEn For negative information, but for entries that say they cannot be repaired.
   * @label 统一的信用修复的方式和程序 | methods and procedure of repair, for all entries
   */
  repair?: RepairDefaults;
  /**
   * 用于写明共享的条目。
   * @descriptionEn For entries that say they are shared.
   * @label 统一的共享安排 | sharing arrangements, for all entries
   */
  sharing?: SharingDefaults;
  /**
   * 用于写明公开的条目。
   * @descriptionEn For entries that say they are published.
   * @label 统一的公开安排 | publication arrangements, for all entries
   */
  publication?: PublicationDefaults;
  /**
   * 用于涉及自然人的条目。
   * @descriptionEn For entries about natural persons.
   * @label 统一的收集使用个人信息的目的、方式和范围 | purpose, method and scope of personal information, for all entries
   * @change reach
   */
  personal?: PersonalHandling;
  /**
   * 用于没有自己划分失信程度的负面信息。
   * @descriptionEn For negative information that has no grading of its own.
   * @label 统一的失信程度的划分 | grading of severity, for all entries
   * @change reach
   */
  severity?: SeverityGrading;
  /** @label 统一的更新频率 | update frequency, for all entries */
  updateFrequency?: Text;
  /**
   * @label 统一的保存期限 | how long entries are kept, for all of them
   * @change reach
   */
  retention?: Retention;
}
