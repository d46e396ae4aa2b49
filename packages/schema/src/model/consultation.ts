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
