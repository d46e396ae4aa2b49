/**
 * 征求意见对象。
 * @descriptionEn Group consulted.
 * @vocabulary consultee-groups
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
 * @vocabulary comment-dispositions
 */
export type CommentDisposition =
  | "adopted"
  | "partly-adopted"
  | "not-adopted"
  | "out-of-scope"
  | "question-answered"
  | "duplicate";

/**
 * 意见的提交方式。
 * @descriptionEn Channel by which a comment came.
 * @vocabulary comment-channels
 */
export type CommentChannel = "web-form" | "mail" | "e-mail" | "telephone" | "paper" | "meeting" | "forge";

/**
 * 不采纳或者部分采纳的理由。
 * @descriptionEn Reason why a comment was not adopted, or only partly.
 * @vocabulary comment-reasons
 */
export type CommentReason =
  | "contrary-to-law"
  | "no-basis"
  | "already-provided"
  | "other-authority"
  | "not-borne-out"
  | "not-proportionate"
  | "unclear"
  | "for-later";

/**
 * 提出意见者对答复的态度。
 * @descriptionEn What the one who commented says of the answer.
 * @vocabulary commenter-states
 */
export type CommenterState = "answered" | "satisfied" | "not-satisfied" | "no-reply";
