import type { LegalBasis } from "./citation.js";
import type { Stage } from "./edition.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { IsoDate, OrganizationId, PathId, Slug, Text } from "./text.js";

/**
 * 征求意见对象。
 * @descriptionEn Group consulted.
 */
export type ConsulteeGroup =
  | "regions"
  | "departments"
  | "lead-unit"
  | "market-entities"
  | "associations"
  | "legal-services"
  | "experts"
  | "public";

/**
 * 意见处理结果。
 * @descriptionEn Disposition of a comment.
 */
export type CommentDisposition = "adopted" | "partly-adopted" | "not-adopted" | "out-of-scope";

/**
 * 各类意见的数量。
 * @descriptionEn Number of comments by disposition.
 */
export interface CommentCounts {
  /**
   * 采纳。
   * @descriptionEn Adopted.
   * @TJS-type integer
   * @minimum 0
   */
  adopted?: number;
  /**
   * 部分采纳。
   * @descriptionEn Partly adopted.
   * @TJS-type integer
   * @minimum 0
   */
  "partly-adopted"?: number;
  /**
   * 未采纳。
   * @descriptionEn Not adopted.
   * @TJS-type integer
   * @minimum 0
   */
  "not-adopted"?: number;
  /**
   * 超出范围。
   * @descriptionEn Out of scope.
   * @TJS-type integer
   * @minimum 0
   */
  "out-of-scope"?: number;
}

/**
 * 公开征求意见的结果。
 * @descriptionEn Outcome of a consultation.
 */
export interface ConsultationDecision {
  /**
   * 结论。
   * @descriptionEn Outcome.
   */
  outcome: "approved" | "returned" | "partly-approved" | "withdrawn";
  on?: IsoDate;
  by?: OrganizationId;
  note?: Text;
}

/**
 * 出台前综合评估。
 * @descriptionEn Assessment made before a policy is adopted.
 */
export interface ImpactAssessment {
  on: IsoDate;
  by: OrganizationId;
  /**
   * 是否评估了泛化、滥用的风险。
   * @descriptionEn Whether the risk of overuse was looked at.
   */
  overuse?: Text;
}

/**
 * 提案写明的决定。
 * @descriptionEn What the proposal settles.
 */
export interface ProposalDecisions {
  /**
   * 是否写明共享。
   * @descriptionEn Whether sharing is settled.
   */
  sharing: boolean;
  /**
   * 是否写明公开。
   * @descriptionEn Whether publication is settled.
   */
  publication: boolean;
}

/**
 * 一项提案：增加、改动、删去什么，为什么，依据什么。
 * @descriptionEn A proposal: what is added, changed or removed, why, and on what basis.
 */
export interface Proposal {
  by: OrganizationId;
  /**
   * 提案种类：增加、改动、删去、修法建议。
   * @descriptionEn Kind of proposal.
   */
  kind: "add" | "change" | "remove" | "law-amendment-suggestion";
  /**
   * 所及对象：条目、措施、名单。
   * @descriptionEn What it concerns.
   */
  subject: "entry" | "measure" | "list";
  what: Text;
  why?: Text;
  /**
   * 理由是现行惩戒力度不足。
   * @descriptionEn Its ground is that punishment is too weak today.
   */
  tooWeak?: boolean;
  /**
   * 是否加重或者扩大。
   * @descriptionEn Whether it adds or tightens something.
   */
  tightens?: boolean;
  basis?: LegalBasis[];
  /**
   * 是否写明共享和公开。
   * @descriptionEn Whether sharing and publication are settled in it.
   */
  decided?: ProposalDecisions;
  collectedBy?: OrganizationId;
  affects?: Text;
  effective?: IsoDate;
  impact?: ImpactAssessment;
  /**
   * 社会关注度高、认识尚不统一。
   * @descriptionEn Public concern is high, or opinions differ.
   */
  sensitive?: boolean;
  /**
   * 再次审查。
   * @descriptionEn Second review.
   */
  secondReview?: Stage;
}

/**
 * 征求意见卷宗。
 * @descriptionEn A docket: one public consultation.
 */
export interface Docket {
  title: Text;
  /**
   * 征求意见的版本。
   * @descriptionEn Editions or standards proposed.
   */
  proposes: PathId[];
  opened?: IsoDate;
  closes?: IsoDate;
  lead: OrganizationId;
  groups?: ConsulteeGroup[];
  counts?: CommentCounts;
  /**
   * 尚未答复的意见数。
   * @descriptionEn Comments without an answer.
   * @TJS-type integer
   * @minimum 0
   */
  unanswered?: number;
  proposals?: Proposal[];
  decision?: ConsultationDecision;
  note?: Text;
  unknown?: FieldName[];
  provenance: Provenance;
}

/**
 * 变更集旁的征求意见记录：.changeset/<id>.consultation.yml。
 * @descriptionEn Sidecar of a changeset: the consultation behind the change.
 */
export interface ConsultationSidecar {
  /**
   * 卷宗标识，即 catalogs/consultations/ 下的目录名。
   * @descriptionEn Docket id: the folder under catalogs/consultations/.
   */
  docket: Slug;
  title: Text;
  opened?: IsoDate;
  closes?: IsoDate;
  groups?: ConsulteeGroup[];
  counts?: CommentCounts;
  decision?: ConsultationDecision;
  unknown?: FieldName[];
}
