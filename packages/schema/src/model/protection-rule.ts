import type { ByReference } from "./absence.js";
import type { LegalBasis } from "./citation.js";
import type { SubjectKind } from "./enums.js";
import type { Listed } from "./listed.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { Validity } from "./term.js";
import type { PathId, Text } from "./text.js";

/**
 * 保护的事项。
 * @descriptionEn What a rule protects.
 * @vocabulary protection-topics
 */
export type ProtectionTopic =
  | "collection-limit"
  | "consent"
  | "notice"
  | "confidentiality"
  | "publication-limit"
  | "sharing-limit"
  | "use-limit"
  | "minor-conduct"
  | "proportionality"
  | "measure-limit"
  | "hearing"
  | "objection"
  | "remedy"
  | "repair"
  | "removal"
  | "time-limit"
  | "access"
  | "no-fee"
  | "no-compulsion"
  | "liability"
  | "other";

/**
 * 信息的种类，全国目录的分类。
 * @descriptionEn Kind of information, as the national catalogs class it.
 * @vocabulary information-kinds
 */
export type InformationKind =
  | "all"
  | "registration-information"
  | "judicial-decisions"
  | "administrative-licence"
  | "administrative-penalty"
  | "administrative-coercion"
  | "administrative-levy"
  | "administrative-payment"
  | "administrative-adjudication"
  | "administrative-compensation"
  | "administrative-reward"
  | "administrative-inspection"
  | "professional-qualifications"
  | "abnormal-operation-register"
  | "serious-list"
  | "judgment-defaulter"
  | "contract-performance"
  | "credit-commitments"
  | "credit-evaluation"
  | "legal-compliance"
  | "honours"
  | "voluntary-information"
  | "personal-information";

/**
 * 保护信用主体的规定：不得收费、不得强制承诺、初次轻微不记、修复后撤下等。
 * @descriptionEn A rule that protects people: no fee, no forced commitment, no record of a first minor offence, removal after repair.
 */
export interface Protection extends Listed {
  /**
   * @label 名称 | title
   * @change wording
   */
  title: Text;
  /**
   * 其他叫法，供查找。
   * @descriptionEn Other names, to be found by.
   * @label 又称 | also called
   * @change wording
   */
  aliases?: string[];
  /**
   * 规定的内容。
   * @descriptionEn What the rule says.
   * @label 规定内容 | what the rule says
   * @column 规定内容 保护内容
   */
  rule: Text;
  /**
   * 保护的事项。
   * @descriptionEn What it protects.
   * @minItems 1
   * @label 保护事项 | what it protects
   * @column 保护事项
   * @change reach
   * @grows narrows
   */
  protects: ProtectionTopic[];
  /**
   * 受保护的主体；条文不限主体的不写，列入 noneStated。
   * @descriptionEn Whom it protects; left out, and listed in noneStated, where the text names no subject.
   * @label 受保护的主体 | whom it protects
   * @column 受保护主体 主体
   * @change reach
   * @grows narrows
   */
  subjects?: SubjectKind[];
  /**
   * 适用的信息种类。
   * @descriptionEn Kinds of information it applies to.
   * @minItems 1
   * @label 适用的信息 | kinds of information it applies to
   * @column 适用信息
   * @change reach
   * @grows narrows
   */
  appliesTo?: InformationKind[];
  /**
   * 适用的条目或者名单。
   * @descriptionEn Entries or lists it applies to.
   * @minItems 1
   * @label 适用的条目 | entries it applies to
   * @refers trigger
   * @column 适用条目
   * @change reach
   * @grows narrows
   */
  entries?: PathId[];
  /**
   * @label 法律依据 | legal basis
   * @role safeguard
   * @column 法律依据 依据
   */
  basis?: LegalBasis[];
  /**
   * @label 有效期间 | validity
   * @change reach
   */
  validity?: Validity;
  /**
   * @label 说明 | note
   * @column 备注 说明 备注说明
   * @change wording
   */
  note?: Text;
  /**
   * @label 尚不知道的字段 | fields not known yet
   * @column 未知项
   */
  unknown?: FieldName[];
  /**
   * @label 条文没有写明的字段 | fields the text does not state
   * @column 未写明项
   */
  noneStated?: FieldName[];
  /**
   * @label 条文指向别处的字段 | fields left to another text
   * @column 依规定项
   */
  byReference?: ByReference[];
  /** @label 来源 | provenance */
  provenance: Provenance;
}
