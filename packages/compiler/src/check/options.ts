import type { IsoDate } from "@mulu/schema";
import type { Rule } from "@mulu/validators";

/** @public How to check. */
export interface CheckOptions {
  /** Judge everything by the law of this day instead of each document's own. */
  asOf?: IsoDate;
  /**
   * The day on which exceptions may have expired, `asOf` unless given, and after which nothing was verified. Without
   * it nothing is taken to have expired or to be too early.
   */
  today?: IsoDate;
  /** The rule book unless given. */
  rules?: readonly Rule[];
}
