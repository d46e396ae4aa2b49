import type { Citation, LegalBasis } from "./citation.js";
import type { Listed } from "./listed.js";
import type { Validity } from "./term.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { OrganizationId, Text } from "./text.js";

/**
 * 告知承诺事项类别：证明事项、涉企经营许可事项。
 * @descriptionEn Family of a commitment matter.
 * @vocabulary commitment-families
 */
export type CommitmentFamily = "certificate" | "business-licence";

/**
 * 信用承诺类型，六类。
 * @descriptionEn One of the six types of commitment.
 * @vocabulary commitment-types
 */
export type CommitmentType =
  | "approval-substitution"
  | "deficiency-tolerant-acceptance"
  | "certificate-substitution"
  | "credit-repair"
  | "industry-self-discipline"
  | "voluntary-publication";

/**
 * 一次告知的七项内容。
 * @descriptionEn One of the seven parts of the notice.
 * @vocabulary notice-parts
 */
export type NoticePart =
  | "certificate-name"
  | "legal-basis"
  | "use"
  | "manner"
  | "liability"
  | "verification"
  | "publication";

/**
 * 申请人书面确认的四项内容。
 * @descriptionEn One of the four things the applicant confirms.
 * @vocabulary confirmation-parts
 */
export type ConfirmationPart = "informed" | "meets-conditions" | "bears-liability" | "genuine-will";

/**
 * 承诺不实的处理。
 * @descriptionEn How a false commitment is handled.
 * @vocabulary false-commitment-actions
 */
export type FalseCommitmentAction =
  | "terminate"
  | "order-correction"
  | "revoke"
  | "administrative-penalty"
  | "credit-record"
  | "refer-to-judicial";

/**
 * 准入前诚信教育。
 * @descriptionEn Education on integrity before entry to a market.
 */
export interface PreEntryEducation {
  /**
   * 收费（元）。
   * @descriptionEn Fee in yuan.
   * @minimum 0
   * @label 收费（元） | fee in yuan
   * @column 准入前教育收费（元）
   * @change reach
   */
  feeYuan?: number;
  /**
   * 是否作为准入条件。
   * @descriptionEn Whether entry depends on it.
   * @label 是否作为准入条件 | whether entry depends on it
   * @column 准入前教育作为准入条件
   */
  conditionOfEntry?: boolean;
}

/**
 * 告知承诺事项：可以用书面承诺代替证明、审批或者材料的事项。
 * @descriptionEn A matter in which a written commitment may stand in for a certificate, an approval or a paper.
 */
export interface Commitment extends Listed {
  /**
   * @label 名称 | title
   * @change wording
   */
  title: Text;
  /**
   * @label 承诺类型 | type of commitment
   * @column 承诺类型
   * @change reach
   */
  type: CommitmentType;
  /**
   * @label 事项类别 | family of matters
   * @column 事项类别 告知承诺类别
   */
  family?: CommitmentFamily;
  /**
   * 办理机关。
   * @descriptionEn Authority that handles the matter.
   * @label 办理机关 | authority that handles it
   * @column 办理机关 行政机关
   */
  authority?: OrganizationId;
  /**
   * 规定实行告知承诺的文件。
   * @descriptionEn Instrument that provides for the commitment.
   * @label 规定文件 | instrument that provides for it
   * @column 规定文件
   */
  setBy: Citation;
  /**
   * 所代替的证明。
   * @descriptionEn The certificate it stands in for.
   * @label 所代替的证明 | certificate it stands in for
   * @column 证明 证明名称 证明事项名称
   */
  certificate?: Text;
  /**
   * 证明的设定依据。
   * @descriptionEn Legal basis of the certificate.
   * @label 证明的设定依据 | legal basis of the certificate
   * @role inclusion
   * @column 设定依据 证明设定依据
   */
  basis?: LegalBasis[];
  /**
   * 证明用途。
   * @descriptionEn What the certificate is used for.
   * @label 证明用途 | use of the certificate
   * @column 证明用途
   */
  use?: Text;
  /**
   * 申请人可以自主选择；不承诺的，按一般程序办理。
   * @descriptionEn Whether the applicant may choose; without a commitment the ordinary procedure applies.
   * @label 可否自主选择 | whether the applicant may choose
   * @column 可自主选择
   */
  voluntary?: boolean;
  /**
   * 不作承诺的一般程序。
   * @descriptionEn The ordinary procedure, with the certificate.
   * @label 一般程序 | ordinary procedure
   * @column 一般程序
   */
  ordinaryProcedure?: Text;
  /**
   * 办事指南、承诺书文本、工作规程是否齐备。
   * @descriptionEn Which of guide, template and working rules are ready.
   * @label 指南、文本和规程 | guide, template and rules
   * @values guide 办事指南 | Guide; template 承诺书文本 | Template; rules 工作规程 | Working rules
   * @column 办事材料
   */
  papers?: ("guide" | "template" | "rules")[];
  /**
   * 是否仍要求提交所代替的证明。
   * @descriptionEn Whether the certificate is still asked for.
   * @label 承诺后的材料要求 | whether the certificate is still asked for
   * @column 仍须提交证明
   */
  certificateStillAsked?: boolean;
  /**
   * 免于核查的理由；仍在日常监管之内。
   * @descriptionEn Why it is exempt from verification; it stays under routine supervision.
   * @label 免于核查的理由 | why it is exempt from verification
   * @column 免于核查理由
   */
  verificationExempt?: Text;
  /**
   * 直接涉及的领域。
   * @descriptionEn Domains it directly concerns.
   * @minItems 1
   * @label 直接涉及的领域 | domains concerned
   * @values national-security 国家安全 | National security; public-safety 公共安全 | Public safety; life-and-health 人民群众生命健康 | Life and health
   * @column 涉及领域
   */
  domains?: ("national-security" | "public-safety" | "life-and-health")[];
  /** @label 准入前诚信教育 | education before entry */
  preEntryEducation?: PreEntryEducation;
  /**
   * 告知内容。
   * @descriptionEn Parts of the notice.
   * @label 告知内容 | parts of the notice
   * @column 告知内容
   */
  notices?: NoticePart[];
  /**
   * 确认内容。
   * @descriptionEn What the applicant confirms.
   * @label 确认内容 | confirmations
   * @column 确认内容
   */
  confirmations?: ConfirmationPart[];
  /**
   * 告知承诺书份数。
   * @descriptionEn Copies of the letter.
   * @TJS-type integer
   * @minimum 1
   * @label 承诺书份数 | copies of the letter
   * @column 承诺书份数
   */
  copies?: number;
  /**
   * 事中事后核查。
   * @descriptionEn Verification during and after the proceeding.
   * @label 核查方式 | verification
   * @column 核查方式 事中事后核查
   */
  verification?: Text;
  /**
   * 承诺撤回。
   * @descriptionEn Withdrawal of the commitment.
   * @label 承诺撤回 | withdrawal
   * @column 承诺撤回
   */
  withdrawal?: Text;
  /**
   * 承诺书的公开。
   * @descriptionEn When the letter is published.
   * @label 承诺书的公开 | publication of the letter
   * @column 承诺书公开
   */
  publication?: Text;
  /**
   * 是否涉及公共利益。
   * @descriptionEn Whether it touches the public interest.
   * @label 是否涉及公共利益 | whether it touches the public interest
   * @column 涉及公共利益
   */
  publicInterest?: boolean;
  /**
   * 是否涉及第三人利益。
   * @descriptionEn Whether it touches the interests of third parties.
   * @label 是否涉及第三人利益 | whether it touches a third party
   * @column 涉及第三人利益
   */
  thirdPartyInterest?: boolean;
  /**
   * 是否核查难度较大。
   * @descriptionEn Whether it is hard to verify.
   * @label 是否难以核查 | whether it is hard to verify
   * @column 核查难度较大
   */
  hardToVerify?: boolean;
  /**
   * @label 承诺不实的处理 | handling of a false commitment
   * @column 承诺不实处理
   */
  falseCommitment?: FalseCommitmentAction[];
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
  /** @label 来源 | provenance */
  provenance: Provenance;
}
