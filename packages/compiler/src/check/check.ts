import type { Finding, IsoDate } from "@mulu/schema";
import { rules as lawRules, runRules } from "@mulu/validators";
import type { Rule } from "@mulu/validators";

import type { Compilation } from "../compilation.js";
import { compareFindings } from "../fault.js";
import { applyExceptions, exceptionFindings } from "./exceptions.js";
import { verifiedLater } from "./verified.js";

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

/**
 * @public Every finding about the catalogs, with positions, sorted by file and position: those of compiling, then those
 * of the law rules on every document that no earlier finding touches.
 */
export function check(compilation: Compilation, options: CheckOptions = {}): Finding[] {
  const { rules = lawRules, asOf } = options;
  const judged = runRules(compilation.set, { rules, ...(asOf === undefined ? {} : { asOf }) }).filter(
    ({ subject }) => !compilation.unjudged.has(subject),
  );
  const found = applyExceptions(judged, compilation.exceptions).map((finding) => situate(finding, compilation));
  return [
    ...compilation.findings,
    ...found,
    ...exceptionFindings({ compilation, judged, options, rules }),
    ...verifiedLater(compilation, options.today),
  ].sort(compareFindings);
}

function situate(finding: Finding, compilation: Compilation): Finding {
  const range = finding.file === undefined ? undefined : compilation.locate(finding.file, finding.path);
  return range === undefined ? finding : { ...finding, range };
}
