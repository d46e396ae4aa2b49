import type { LegalBasis } from "./citation.js";
import type { Stage } from "./edition.js";
import type { IsoDate, OrganizationId, Text } from "./text.js";

/**
 * 出台前综合评估。
 * @descriptionEn Assessment made before a policy is adopted.
 */
export interface ImpactAssessment {
  /** @label 日期 | day */
  date: IsoDate;
  /** @label 单位 | by whom */
  by: OrganizationId;
  /**
   * 是否评估了泛化、滥用的风险。
   * @descriptionEn Whether the risk of overuse was looked at.
   * @label 泛化、滥用的风险 | risk of overuse
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
   * @label 是否写明共享 | whether sharing is settled
   */
  sharing: boolean;
  /**
   * 是否写明公开。
   * @descriptionEn Whether publication is settled.
   * @label 是否写明公开 | whether publication is settled
   */
  publication: boolean;
}

/**
 * 一项提案：增加、改动、删去什么，为什么，依据什么。
 * @descriptionEn A proposal: what is added, changed or removed, why, and on what basis.
 */
export interface Proposal {
  /** @label 提出单位 | proposed by */
  by: OrganizationId;
  /**
   * 提案种类：增加、改动、删去、修法建议。
   * @descriptionEn Kind of proposal.
   * @label 提案种类 | kind of proposal
   * @values add 增加 | Add; change 改动 | Change; remove 删去 | Remove; law-amendment-suggestion 修法建议 | Suggestion to amend the law
   * @change reach
   */
  kind: "add" | "change" | "remove" | "law-amendment-suggestion";
  /**
   * 所及对象：条目、措施、名单。
   * @descriptionEn What it concerns.
   * @label 所及对象 | what it concerns
   * @values entry 条目 | Entry; measure 措施 | Measure; list 名单 | List
   */
  subject: "entry" | "measure" | "list";
  /** @label 内容 | what */
  what: Text;
  /** @label 理由 | why */
  why?: Text;
  /**
   * 理由是现行惩戒力度不足。
   * @descriptionEn Its ground is that punishment is too weak today.
   * @label 以力度不足为由 | because punishment is too weak
   */
  tooWeak?: boolean;
  /**
   * 是否加重或者扩大。
   * @descriptionEn Whether it adds or tightens something.
   * @label 增设或者加重 | whether it adds or tightens
   */
  tightens?: boolean;
  /** @label 法律依据 | legal basis */
  basis?: LegalBasis[];
  /**
   * 是否写明共享和公开。
   * @descriptionEn Whether sharing and publication are settled in it.
   * @label 写明的决定 | what it settles
   */
  decided?: ProposalDecisions;
  /** @label 采集部门 | collecting department */
  collectedBy?: OrganizationId;
  /** @label 影响的主体 | subjects affected */
  affects?: Text;
  /**
   * @label 施行日期 | date in force
   * @change reach
   */
  effective?: IsoDate;
  /** @label 出台前评估 | prior assessment */
  impact?: ImpactAssessment;
  /**
   * 社会关注度高、认识尚不统一。
   * @descriptionEn Public concern is high, or opinions differ.
   * @label 社会关注度高 | of high public concern
   */
  sensitive?: boolean;
  /**
   * 再次审查。
   * @descriptionEn Second review.
   * @label 再次审查 | second review
   */
  secondReview?: Stage;
}
