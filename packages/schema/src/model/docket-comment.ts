import type { Citation } from "./citation.js";
import type {
  CommentChannel,
  CommentDisposition,
  CommenterState,
  CommentReason,
  ConsulteeGroup,
} from "./consultation-enums.js";
import type { FieldName } from "./provenance.js";
import type { IsoDate, PathId, Slug } from "./text.js";

/**
 * 意见摘要、答复：中文必填，英文可缺。
 * @descriptionEn Words of a comment or of its answer: Chinese always, English where somebody wrote it.
 */
export interface CommentSummary {
  /**
   * 中文。
   * @descriptionEn Chinese.
   * @minLength 1
   * @maxLength 2000
   * @label 中文 | Chinese
   */
  zh: string;
  /**
   * 英文。
   * @descriptionEn English.
   * @minLength 1
   * @maxLength 4000
   * @label 英文 | English
   * @change wording
   */
  en?: string;
}

/**
 * 一条意见，写作 comments/<征求意见的标识>.ndjson 的一行：不写姓名，不写联系方式。字段按此处的顺序写。
 * @descriptionEn One comment, a line of comments/<window>.ndjson: no name, no contact data. Fields stand in this order.
 */
export interface DocketComment {
  /**
   * 编号，在卷宗内不重复。
   * @descriptionEn Number, once in a docket.
   * @TJS-type integer
   * @minimum 1
   * @maximum 9999999
   * @label 编号 | number
   */
  number: number;
  /** @label 提出者类别 | group */
  group: ConsulteeGroup;
  /**
   * 所议的行；对整个卷宗的意见不写。
   * @descriptionEn The line it is about; left out where it is about the whole docket.
   * @label 所议的行 | line
   * @refers none: names a line of the docket
   */
  line?: Slug;
  /** @label 收到日期 | received on */
  received: IsoDate;
  /** @label 提交方式 | channel */
  channel: CommentChannel;
  /** @label 意见摘要 | summary */
  summary: CommentSummary;
  /**
   * 与哪一条重复：写第一条的编号，答复写在那一条。
   * @descriptionEn Number of the comment it repeats: the first one, which carries the answer.
   * @TJS-type integer
   * @minimum 1
   * @maximum 9999999
   * @label 重复于 | repeats
   */
  duplicateOf?: number;
  /** @label 处理结果 | disposition */
  disposition?: CommentDisposition;
  /** @label 理由 | reason */
  reason?: CommentReason;
  /** @label 所据条文 | article */
  article?: Citation;
  /**
   * 采纳后改动的文件。
   * @descriptionEn The document that was changed because of it.
   * @label 改动的文件 | document changed
   * @refers document
   */
  change?: PathId;
  /**
   * 采纳后改动的字段。
   * @descriptionEn The field that was changed because of it.
   * @label 改动的字段 | field changed
   */
  field?: FieldName;
  /** @label 答复 | answer */
  answer?: CommentSummary;
  /** @label 答复日期 | answered on */
  answered?: IsoDate;
  /** @label 提出者的态度 | state of the commenter */
  state?: CommenterState;
  /**
   * 回执码的摘要：提出者凭回执码查到答复，不用写姓名。
   * @descriptionEn Digest of the receipt code by which the writer finds the answer without a name.
   * @pattern ^sha256:[0-9a-f]{64}$
   * @label 回执摘要 | digest of the receipt
   */
  receipt?: string;
}
