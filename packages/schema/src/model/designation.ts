import type { Clause, LegalBasis } from "./citation.js";
import type { AdminLevel, DayCalendar, RecognitionDocumentKind, RemedyKind, RemovalKind } from "./enums.js";
import type { TimeLimit } from "./protection.js";
import type { Duration, Slug, Text } from "./text.js";

/**
 * 带条文出处的一句话。
 * @descriptionEn A sentence in our own words with the clauses it rests on.
 */
export interface CitedText extends Text {
  /** @label 出处条文 | clauses */
  cites?: Clause[];
}

/**
 * 认定程序。
 * @descriptionEn How a subject is designated.
 */
export interface DesignationProcedure {
  /**
   * @label 认定层级 | level of designation
   * @change reach
   */
  level?: AdminLevel;
  /** @label 认定层级的依据 | basis of the level */
  levelBasis?: LegalBasis[];
  /**
   * 是否事前告知。
   * @descriptionEn Whether notice precedes the decision.
   * @label 事前告知 | notice before the decision
   * @grows narrows
   */
  notice?: boolean;
  /**
   * 异议期限。
   * @descriptionEn Time for objections.
   * @label 列入前的异议期限 | time for objections before listing
   * @change reach
   * @grows narrows; without: least
   */
  objection?: {
    /**
     * @label 异议期限的长度 | length of the time for objections
     * @change reach
     * @grows narrows
     */
    within: Duration;
    /**
     * @label 日的计算方式 | how days are counted
     * @change reach
     */
    calendar: DayCalendar;
  };
  /**
   * 决定期限。
   * @descriptionEn Time for the decision.
   * @label 作出决定的期限 | time for the decision
   */
  decisionWithin?: {
    /**
     * 日数。
     * @descriptionEn Number of days.
     * @TJS-type integer
     * @minimum 1
     * @label 日数 | number of days
     * @change reach
     * @grows expands
     */
    days: number;
    /**
     * @label 日的计算方式 | how days are counted
     * @change reach
     */
    calendar: DayCalendar;
    /**
     * 可延长的日数。
     * @descriptionEn Days by which it may be extended.
     * @TJS-type integer
     * @minimum 1
     * @label 可延长的日数 | days by which it may be extended
     * @change reach
     * @grows expands; without: least
     */
    extendable?: number;
  };
  /** @label 步骤 | steps */
  steps?: CitedText[];
  /** @label 出处条文 | clauses */
  cites?: Clause[];
}

/**
 * 列入条件。
 * @descriptionEn A condition of entry.
 */
export interface EntryCondition extends CitedText {
  /**
   * 所指行为的代码，例如 malicious-debt-evasion。
   * @descriptionEn Code of the conduct, such as malicious-debt-evasion.
   * @label 所指行为 | conduct
   * @refers conduct
   */
  conduct?: Slug;
  /**
   * 严重程度的标准。
   * @descriptionEn Threshold of gravity.
   * @label 严重程度的标准 | threshold of gravity
   */
  gravity?: Text;
  /**
   * 据以认定的文书。
   * @descriptionEn Documents it is recognised by.
   * @label 据以认定的文书 | documents it is recognised by
   */
  documents?: RecognitionDocumentKind[];
}

/**
 * 移出条件。
 * @descriptionEn A removal condition.
 */
export interface RemovalCondition extends CitedText {
  /**
   * @label 移出条件的种类 | kind of removal condition
   * @change reach
   */
  kind?: RemovalKind;
  /**
   * @label 届满期限 | after which time
   * @change reach
   * @grows expands
   */
  after?: Duration;
}

/**
 * 移出程序：由谁、怎样、多久。
 * @descriptionEn Removal procedure: acting body, steps, time limit.
 */
export interface RemovalProcedure extends CitedText {
  /** @label 办理移出的机关 | body that removes */
  by?: Text;
  /**
   * 办理期限。
   * @descriptionEn Time limit.
   * @label 办理移出的时限 | time limit for removal
   * @change reach
   * @grows expands; without: most
   */
  within?: TimeLimit;
}

/**
 * 救济措施。
 * @descriptionEn A remedy.
 */
export interface Remedy {
  /**
   * @label 救济种类 | kind of remedy
   * @change reach
   */
  kind: RemedyKind;
  /** @label 出处条文 | clauses */
  cites?: Clause[];
  /**
   * @label 说明 | note
   * @change wording
   */
  note?: Text;
}
