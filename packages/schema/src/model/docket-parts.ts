import type { LegalBasis } from "./citation.js";
import type { CommentChannel, ConsulteeGroup } from "./consultation-enums.js";
import type { FieldName } from "./provenance.js";
import type { IsoDate, OrganizationId, PathId, Slug, Text } from "./text.js";

/**
 * 卷宗的一行：提议的一处增加、改动或者删去，采纳以前就可以指名。
 * @descriptionEn A line of a docket: one thing proposed to be added, changed or removed, with an address before it is adopted.
 */
export interface DocketLine {
  /**
   * 行的标识，在卷宗内不重复；网页上的锚点是 #line-<id>。
   * @descriptionEn Id of the line, once in a docket; its anchor on the page is #line-<id>.
   * @label 行的标识 | id of the line
   * @refers none: names a line of this docket
   */
  id: Slug;
  /**
   * 增加、改动或者删去。
   * @descriptionEn Whether something is added, changed or removed.
   * @label 变动 | kind of change
   * @values add 增加 | Add; change 改动 | Change; remove 删去 | Remove
   * @change reach
   */
  change: "add" | "change" | "remove";
  /**
   * 所提版本中的对象；删去的，是现行版本中的对象。还没有起草的不写。
   * @descriptionEn The document in the proposed version, or the one that is removed; left out while nothing is drafted.
   * @label 所及文件 | document
   * @refers document
   */
  thing?: PathId;
  /**
   * 只涉及一个字段的，写字段名。
   * @descriptionEn The one field it is about, where it is about one.
   * @label 所及字段 | field
   */
  field?: FieldName;
  /** @label 内容 | what */
  what: Text;
  /** @label 理由 | why */
  why?: Text;
  /** @label 法律依据 | legal basis */
  basis?: LegalBasis[];
  /** @label 提出单位 | proposed by */
  by?: OrganizationId;
}

/**
 * 卷宗所处阶段。
 * @descriptionEn Stage of a docket.
 * @values proposed 已提出 | Proposed; accepted-for-collation 受理汇总 | Accepted for collation; in-consultation 征求意见中 | In consultation; consultation-closed 征求意见已截止 | Consultation closed; submitted 已报审 | Submitted for review; approved 审定通过 | Approved; published 已公布 | Published; in-force 已施行 | In force; superseded 已被取代 | Superseded; returned 退回 | Returned; withdrawn 撤回 | Withdrawn; abolished 废止 | Abolished
 */
export type DocketStage =
  | "proposed"
  | "accepted-for-collation"
  | "in-consultation"
  | "consultation-closed"
  | "submitted"
  | "approved"
  | "published"
  | "in-force"
  | "superseded"
  | "returned"
  | "withdrawn"
  | "abolished";

/**
 * 进入一个阶段：哪一天、由谁。
 * @descriptionEn A stage that was reached: on which day, and by whom.
 */
export interface DocketStep {
  /**
   * @label 阶段 | stage
   * @change reach
   */
  stage: DocketStage;
  /** @label 日期 | day */
  date: IsoDate;
  /** @label 单位 | by whom */
  by?: OrganizationId;
  /**
   * @label 说明 | note
   * @change wording
   */
  note?: Text;
  /**
   * 文号或者会议编号。
   * @descriptionEn Number of the paper or meeting that records it.
   * @minLength 1
   * @maxLength 120
   * @label 文号 | reference
   */
  reference?: string;
}

/**
 * 征求意见期限的延长。
 * @descriptionEn An extension of a window.
 */
export interface WindowExtension {
  /**
   * 原截止日期。
   * @descriptionEn Closing day before.
   * @label 原截止日期 | closing day before
   */
  from: IsoDate;
  /**
   * 延长后的截止日期。
   * @descriptionEn Closing day after.
   * @label 延长至 | extended to
   */
  to: IsoDate;
  /**
   * 决定延长的日期。
   * @descriptionEn Day on which it was decided.
   * @label 决定日期 | decided on
   */
  decided: IsoDate;
  /** @label 理由 | reason */
  reason?: Text;
}

/**
 * 收意见的地方，照公布的写。
 * @descriptionEn Where comments are received, as published.
 */
export interface CommentDesk {
  /** @label 提交方式 | channel */
  channel: CommentChannel;
  /**
   * 通信地址、信箱或者表单名称。
   * @descriptionEn Postal address, mailbox or name of the form.
   * @label 地址 | address in words
   */
  at: Text;
  /**
   * 表单网址。
   * @descriptionEn Address of the form.
   * @format uri
   * @pattern ^https?://
   * @maxLength 500
   * @label 网址 | address
   * @refers public-host
   * @change link
   */
  url?: string;
}

/**
 * 一次征求意见：何时开始、何时截止、向谁、以何种方式。
 * @descriptionEn A window for comment: from when to when, for whom, by which channels.
 */
export interface ConsultationWindow {
  /**
   * 标识，在卷宗内不重复；意见写在 comments/<id>.ndjson。
   * @descriptionEn Id, once in a docket; its comments stand in comments/<id>.ndjson.
   * @label 征求意见的标识 | id of the window
   * @refers none: names a window of this docket
   */
  id: Slug;
  /** @label 开始日期 | opening day */
  opens: IsoDate;
  /**
   * 最初公布的截止日期；延长写在 extensions。
   * @descriptionEn Closing day as first announced; extensions say what it became.
   * @label 截止日期 | closing day
   */
  closes: IsoDate;
  /** @label 征求意见的对象 | groups consulted */
  groups?: ConsulteeGroup[];
  /** @label 提交方式 | channels */
  channels?: CommentChannel[];
  /**
   * 意见寄到哪里。
   * @descriptionEn Where comments are received.
   * @label 收件处 | where comments go
   */
  receives?: CommentDesk[];
  /** @label 延长 | extensions */
  extensions?: WindowExtension[];
}

/**
 * 征求意见的材料：征求意见稿、说明、对照表。
 * @descriptionEn A paper consulted on: the draft, its note, a comparison.
 */
export interface DocketMaterial {
  /**
   * @label 材料的标识 | id of the paper
   * @refers none: names a paper of this docket
   */
  id: Slug;
  /**
   * @label 名称 | title
   * @change wording
   */
  title: Text;
  /**
   * 公布网址。
   * @descriptionEn Address where it was published.
   * @format uri
   * @pattern ^https?://
   * @maxLength 500
   * @label 网址 | address
   * @refers public-host
   * @change link
   */
  url?: string;
  /**
   * 项目中的文件，从项目目录写起。
   * @descriptionEn File in the project, from its folder.
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$
   * @maxLength 300
   * @label 文件 | file
   */
  file?: string;
  /**
   * 所征求意见的文本的 SHA-256 摘要。
   * @descriptionEn SHA-256 of the text consulted on.
   * @pattern ^sha256:[0-9a-f]{64}$
   * @label 摘要 | digest
   */
  digest?: string;
}

/**
 * 关切怎样解决。
 * @descriptionEn How a concern was resolved.
 */
export interface ConcernResolution {
  /** @label 解决日期 | resolved on */
  date: IsoDate;
  /** @label 怎样解决 | how */
  how: Text;
}

/**
 * 指名的关切：没有解决以前，卷宗不能审定。
 * @descriptionEn A named concern: until it is resolved the docket cannot be approved.
 */
export interface DocketConcern {
  /**
   * @label 关切的标识 | id of the concern
   * @refers none: names a concern of this docket
   */
  id: Slug;
  /** @label 提出单位 | raised by */
  by: OrganizationId;
  /**
   * 所及的行。
   * @descriptionEn The line it is about.
   * @label 所及的行 | line
   * @refers none: names a line of this docket
   */
  line?: Slug;
  /** @label 提出日期 | raised on */
  raised: IsoDate;
  /** @label 内容 | what */
  what: Text;
  /** @label 解决 | resolved */
  resolved?: ConcernResolution;
}

/**
 * 卷宗所定的内容在哪里公布。
 * @descriptionEn Where what the docket decided was published.
 */
export interface DocketPublication {
  /**
   * 文号。
   * @descriptionEn Document number.
   * @minLength 1
   * @maxLength 120
   * @label 文号 | document number
   */
  number: string;
  /** @label 日期 | day */
  date: IsoDate;
  /**
   * 公布网址。
   * @descriptionEn Address of the publication.
   * @format uri
   * @pattern ^https?://
   * @maxLength 500
   * @label 网址 | address
   * @refers public-host
   * @change link
   */
  url?: string;
}
