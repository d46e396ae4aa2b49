import type { LegalBasis } from "./citation.js";
import type { ConsulteeGroup } from "./consultation-enums.js";
import type {
  ConsultationWindow,
  DocketConcern,
  DocketLine,
  DocketMaterial,
  DocketPublication,
  DocketStep,
} from "./docket-parts.js";
import type { Stage } from "./edition.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { IsoDate, OrganizationId, PathId, Slug, Text } from "./text.js";

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
   * @label 采纳 | adopted
   */
  adopted?: number;
  /**
   * 部分采纳。
   * @descriptionEn Partly adopted.
   * @TJS-type integer
   * @minimum 0
   * @label 部分采纳 | partly adopted
   */
  "partly-adopted"?: number;
  /**
   * 未采纳。
   * @descriptionEn Not adopted.
   * @TJS-type integer
   * @minimum 0
   * @label 未采纳 | not adopted
   */
  "not-adopted"?: number;
  /**
   * 超出范围。
   * @descriptionEn Out of scope.
   * @TJS-type integer
   * @minimum 0
   * @label 超出范围 | out of scope
   */
  "out-of-scope"?: number;
  /**
   * 已答复提问。
   * @descriptionEn Question answered.
   * @TJS-type integer
   * @minimum 0
   * @label 已答复提问 | question answered
   */
  "question-answered"?: number;
  /**
   * 重复。
   * @descriptionEn Duplicate.
   * @TJS-type integer
   * @minimum 0
   * @label 重复 | duplicate
   */
  duplicate?: number;
}

/**
 * 公开征求意见的结果。
 * @descriptionEn Outcome of a consultation.
 */
export interface ConsultationDecision {
  /**
   * 结论。
   * @descriptionEn Outcome.
   * @label 结论 | outcome
   * @values approved 审定通过 | Approved; returned 退回修改 | Returned; partly-approved 部分通过 | Partly approved; withdrawn 撤回 | Withdrawn
   */
  outcome: "approved" | "returned" | "partly-approved" | "withdrawn";
  /** @label 日期 | day */
  date?: IsoDate;
  /** @label 单位 | by whom */
  by?: OrganizationId;
  /**
   * @label 说明 | note
   * @change wording
   */
  note?: Text;
  /**
   * 通过所附的条件。
   * @descriptionEn Conditions of the approval.
   * @label 条件 | conditions
   */
  conditions?: Text[];
}

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

/**
 * 征求意见卷宗。
 * @descriptionEn A docket: one public consultation.
 */
export interface Docket {
  /**
   * @label 名称 | title
   * @change wording
   */
  title: Text;
  /**
   * 征求意见的版本。
   * @descriptionEn Editions or standards proposed.
   * @label 征求意见的版本 | versions proposed
   * @refers proposal
   */
  proposes: PathId[];
  /**
   * 演练卷宗：意见和单位都是虚构的，不改变任何答案。
   * @descriptionEn An exercise: its comments are made up, and it changes no answer.
   * @label 演练 | exercise
   * @change reach
   */
  exercise?: true;
  /**
   * 写了 windows 的不写，由 windows 得出。
   * @descriptionEn Left out where windows stand: it follows from them.
   * @label 开始日期 | opening day
   */
  opened?: IsoDate;
  /**
   * 写了 windows 的不写，由 windows 得出。
   * @descriptionEn Left out where windows stand: it follows from them.
   * @label 截止日期 | closing day
   */
  closes?: IsoDate;
  /** @label 牵头单位 | lead unit */
  lead: OrganizationId;
  /** @label 征求意见的对象 | groups consulted */
  groups?: ConsulteeGroup[];
  /**
   * 记录了意见的不写，由意见得出。
   * @descriptionEn Left out where comments are recorded: it follows from them.
   * @label 意见数量 | number of comments
   */
  counts?: CommentCounts;
  /**
   * 尚未答复的意见数。
   * @descriptionEn Comments without an answer.
   * @TJS-type integer
   * @minimum 0
   * @label 未答复的意见 | comments without answer
   */
  unanswered?: number;
  /** @label 提案 | proposals */
  proposals?: Proposal[];
  /**
   * 逐行写明提议什么；意见对着行提出。
   * @descriptionEn What is proposed, line by line; comments are about lines.
   * @label 提议的各行 | lines proposed
   */
  lines?: DocketLine[];
  /**
   * 走过的阶段，依次写。
   * @descriptionEn Stages reached, in their order.
   * @label 阶段 | stages
   */
  stages?: DocketStep[];
  /**
   * 各次征求意见。
   * @descriptionEn Windows for comment.
   * @label 各次征求意见 | windows
   */
  windows?: ConsultationWindow[];
  /** @label 材料 | papers */
  materials?: DocketMaterial[];
  /**
   * 指名的关切。
   * @descriptionEn Named concerns.
   * @label 关切 | concerns
   */
  concerns?: DocketConcern[];
  /** @label 结果 | outcome */
  decision?: ConsultationDecision;
  /** @label 公布 | publication */
  publication?: DocketPublication;
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

/**
 * 变更集旁的征求意见记录：.changeset/<id>.consultation.yml。只写卷宗；日期、对象、意见和结果都在卷宗里。
 * @descriptionEn Sidecar of a changeset: it names the docket of the change, which tells all else.
 */
export interface ConsultationSidecar {
  /**
   * 卷宗标识，即 catalogs/consultations/ 下的目录名。
   * @descriptionEn Docket id: the folder under catalogs/consultations/.
   * @label 征求意见卷宗 | docket
   * @refers docket
   */
  docket: Slug;
}
