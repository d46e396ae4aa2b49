import type { Finding } from "@mulu/schema";

/**
 * @public One thing to say of a record: a finding like all others, with the names that findings about records had before
 * there was one shape.
 */
export interface RecordFinding extends Finding {
  /** The same as `rule`: code of the rule, such as `ID-01` for a wrong unified social credit code. */
  code: string;
  /** The same as the first step of `path`: published code of the element; absent where the record as a whole is meant. */
  field?: string;
  /**
   * Which demand is not met, for programs that decide by it: `check-character`, for example, of a unified social credit
   * code whose length and characters are right.
   */
  reason?: string;
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
