import type { IsoDate } from "@mulu/schema";

/** @public What ended a thing, as a code. */
export type EndCause =
  /** The instrument itself, or the law the thing rests on, was repealed. */
  | "repealed"
  /** A later edition or version took its place. */
  | "superseded"
  /** The last day it states for itself has passed. */
  | "own-end"
  /** The edition it belongs to is no longer in force. */
  | "edition-ended"
  /** The publisher says so in its status. */
  | "suspended"
  | "needs-rebasing"
  | "abolished";

/** @public Why a thing is in force on no day: nobody has enacted it. */
export type NotLaw = "draft" | "exercise" | "candidate" | "needs-basis";

/** @public Why it cannot be said whether a thing is in force, as a code. */
export type Doubt =
  /** No first day is on record: of the thing itself, or of the edition, named in `of`. */
  | "no-first-day"
  /** No operative basis is on record. */
  | "no-basis"
  /** The instrument in `of` is cited, and is not in the register. */
  | "instrument-not-held"
  /** The register has no day on which the instrument in `of` began. */
  | "instrument-undated"
  /** The article of the instrument in `of` was read in a later text; what the text of the day said was not read. */
  | "text-not-read"
  /** The article was read in an earlier text of the instrument in `of`, which a later one has replaced. */
  | "text-replaced"
  /** The first day of the text that was read is not on record. */
  | "text-undated"
  /** The text of that day has no counterpart of the article, which stands in a later text of the instrument in `of`. */
  | "clause-new"
  /** The text of that day has no counterpart of the article, which stood in an earlier text. */
  | "clause-gone"
  /** The article had other words in the text of that day: the duty may have been another. */
  | "clause-reworded"
  /** More than one article of the text of that day may be the one that is cited. */
  | "clause-ambiguous"
  /** The text that is cited has no article of that number. */
  | "no-such-article"
  /** The edition it belongs to, named in `of`, is not held. */
  | "edition-not-held"
  /** A later edition or version, named in `of`, takes its place on a day that is not on record. */
  | "successor-undated";

/**
 * @public Computed state of a document on a day: what its dates, its edition and its law come to.
 * Ids are full document ids, such as `instruments/civil-code`.
 */
export type State =
  | { is: "in-force"; /** First day, where it is on record. */ since?: IsoDate }
  | { is: "not-yet"; from: IsoDate; /** The first day is not on record; it is not before `from`. */ atEarliest?: true }
  | Ended
  | { is: "not-law"; why: NotLaw }
  | CannotSay;

/** @public */
export interface Ended {
  is: "ended";
  /** First day it was gone, where it is on record. */
  since?: IsoDate;
  cause: EndCause;
  /** What went and took it along: the law it rests on, or its edition. */
  with?: string;
  /** What took effect in its place: the act that repealed the law, the edition or version that came after. */
  by?: string;
  /** Documents that the register names in its place, as far as they hold on that day. */
  successors: readonly string[];
}

/** @public */
export interface CannotSay {
  is: "cannot-say";
  why: Doubt;
  /** The document whose gap it is. */
  of?: string;
  /** The text of the instrument in `of` that was in force on the day, called by its day. */
  text?: IsoDate;
}

/** In force, or a day that is not on record. */
export function since(day: IsoDate | undefined): State {
  return day === undefined ? { is: "in-force" } : { is: "in-force", since: day };
}
