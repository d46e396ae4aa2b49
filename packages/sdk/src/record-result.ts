import type { Text, Verdict } from "@mulu/schema";

/** @public One thing to say of a record. */
export interface RecordFinding {
  /** Code of the rule, such as `ID-01` for a wrong unified social credit code. */
  code: string;
  /** Published code of the element; absent where the record as a whole is meant. */
  field?: string;
  /** `fail`: it is wrong. `cannot-say`: what is known does not suffice to say. */
  verdict: Verdict;
  /**
   * Which demand is not met, for programs that decide by it: `check-character`, for example, of a unified social credit
   * code whose length and characters are right.
   */
  reason?: string;
  message: Text;
  /** What would be right. */
  hint?: Text;
}

/** @public What is said although nothing is wrong: what the exchange may not take, what this check does not ask. */
export interface WithNotices {
  notices: readonly RecordFinding[];
}

/**
 * @public What validation says of a record, in Chinese and English: a typed record; what is wrong with it; or that nobody
 * can say, because the format was not read in full. `valid` is true for the first only.
 */
export type RecordResult<Item> = WithNotices &
  (
    | { valid: true; verdict: "valid"; record: Item; findings: readonly [] }
    | { valid: false; verdict: "invalid"; findings: readonly RecordFinding[] }
    | { valid: false; verdict: "cannot-say"; findings: readonly [RecordFinding] }
  );
