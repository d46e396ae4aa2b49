import type { Citation, LegalBasis } from "./citation.js";
import type { Validity } from "./entry.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { OrganizationId, Text } from "./text.js";

/**
 * 告知承诺事项类别：证明事项、涉企经营许可事项。
 * @descriptionEn Family of a commitment matter.
 */
export type CommitmentFamily = "certificate" | "business-licence";

/**
 * 信用承诺类型，六类。
 * @descriptionEn One of the six types of commitment.
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
 */
export type ConfirmationPart = "informed" | "meets-conditions" | "bears-liability" | "genuine-will";

/**
 * 承诺不实的处理。
 * @descriptionEn How a false commitment is handled.
 */
export type FalseCommitmentAction =
  | "terminate"
  | "order-correction"
  | "revoke"
  | "administrative-penalty"
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
   */
  feeYuan?: number;
  /**
   * 是否作为准入条件。
   * @descriptionEn Whether entry depends on it.
   */
  conditionOfEntry?: boolean;
}

/**
 * 告知承诺事项：可以用书面承诺代替证明、审批或者材料的事项。
 * @descriptionEn A matter in which a written commitment may stand in for a certificate, an approval or a paper.
 */
export interface Commitment {
  title: Text;
  type: CommitmentType;
  family?: CommitmentFamily;
  /**
   * 办理机关。
   * @descriptionEn Authority that handles the matter.
   */
  authority?: OrganizationId;
  /**
   * 规定实行告知承诺的文件。
   * @descriptionEn Instrument that provides for the commitment.
   */
  setBy: Citation;
  /**
   * 所代替的证明。
   * @descriptionEn The certificate it stands in for.
   */
  certificate?: Text;
  /**
   * 证明的设定依据。
   * @descriptionEn Legal basis of the certificate.
   */
  basis?: LegalBasis[];
  /**
   * 证明用途。
   * @descriptionEn What the certificate is used for.
   */
  use?: Text;
  /**
   * 申请人可以自主选择；不承诺的，按一般程序办理。
   * @descriptionEn Whether the applicant may choose; without a commitment the ordinary procedure applies.
   */
  voluntary?: boolean;
  /**
   * 不作承诺的一般程序。
   * @descriptionEn The ordinary procedure, with the certificate.
   */
  ordinaryProcedure?: Text;
  /**
   * 办事指南、承诺书文本、工作规程是否齐备。
   * @descriptionEn Which of guide, template and working rules are ready.
   */
  papers?: ("guide" | "template" | "rules")[];
  /**
   * 是否仍要求提交所代替的证明。
   * @descriptionEn Whether the certificate is still asked for.
   */
  certificateStillAsked?: boolean;
  /**
   * 免于核查的理由；仍在日常监管之内。
   * @descriptionEn Why it is exempt from verification; it stays under routine supervision.
   */
  verificationExempt?: Text;
  /**
   * 直接涉及的领域。
   * @descriptionEn Domains it directly concerns.
   * @minItems 1
   */
  domains?: ("national-security" | "public-safety" | "life-and-health")[];
  preEntryEducation?: PreEntryEducation;
  /**
   * 告知内容。
   * @descriptionEn Parts of the notice.
   */
  notices?: NoticePart[];
  /**
   * 确认内容。
   * @descriptionEn What the applicant confirms.
   */
  confirmations?: ConfirmationPart[];
  /**
   * 告知承诺书份数。
   * @descriptionEn Copies of the letter.
   * @TJS-type integer
   * @minimum 1
   */
  copies?: number;
  /**
   * 事中事后核查。
   * @descriptionEn Verification during and after the proceeding.
   */
  verification?: Text;
  /**
   * 承诺撤回。
   * @descriptionEn Withdrawal of the commitment.
   */
  withdrawal?: Text;
  /**
   * 承诺书的公开。
   * @descriptionEn When the letter is published.
   */
  publication?: Text;
  /**
   * 是否涉及公共利益。
   * @descriptionEn Whether it touches the public interest.
   */
  publicInterest?: boolean;
  /**
   * 是否涉及第三人利益。
   * @descriptionEn Whether it touches the interests of third parties.
   */
  thirdPartyInterest?: boolean;
  /**
   * 是否核查难度较大。
   * @descriptionEn Whether it is hard to verify.
   */
  hardToVerify?: boolean;
  falseCommitment?: FalseCommitmentAction[];
  validity?: Validity;
  note?: Text;
  unknown?: FieldName[];
  provenance: Provenance;
}
