import type { Finding, Range } from "@mulu/schema";
import { rules as lawRules, runRules } from "@mulu/validators";

import type { Compilation } from "../compilation.js";
import { compareFindings } from "../fault.js";
import { applyExceptions, exceptionFindings } from "./exceptions.js";
import type { CheckOptions } from "./options.js";
import { verifiedLater } from "./verified.js";

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

/** Gives a finding its place. It was made for this check alone, and is not copied: that would read its words. */
function situate(finding: Finding & { range?: Range }, compilation: Compilation): Finding {
  const range = finding.file === undefined ? undefined : compilation.locate(finding.file, finding.path);
  if (range !== undefined) finding.range = range;
  return finding;
}
