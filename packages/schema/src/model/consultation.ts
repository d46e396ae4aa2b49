import type { ConsulteeGroup } from "./consultation-enums.js";
import type {
  ConsultationWindow,
  DocketConcern,
  DocketLine,
  DocketMaterial,
  DocketPublication,
  DocketStep,
} from "./docket-parts.js";
import type { Proposal } from "./proposal.js";
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
