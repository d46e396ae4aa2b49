import { check, dataFiles, levelOfChange } from "@mulu/compiler";
import type { ChangeGround, Level } from "@mulu/compiler";
import { catalogsSide, reviewOf, verdictOf } from "@mulu/engine";
import type { Diff, DiffSide, Review } from "@mulu/engine";
import type { IsoDate } from "@mulu/schema";

import type { DiffReport } from "../diff/report.js";
import type { Loaded } from "../load.js";
import { baseOf } from "../verify/locks.js";
import type { Base } from "../verify/locks.js";
import { changeSince } from "../verify/since-base.js";
import { suggestionsOf } from "./suggestions.js";
import type { Suggestion } from "./suggestions.js";

/** The level of the version that a change needs, and what changesets state. */
export interface LevelReview {
  /** `none` where no catalog file changed. */
  needed: Level | "none";
  reason?: ChangeGround["reason"];
  stated: readonly Level[];
  enough: boolean;
}

/** All that `mulu review` says, whatever the form in which it is written. */
export interface ReviewReport {
  /** The revision it was asked against, and the commit at which the work left it. */
  base: { revision: string; commit: string };
  review: Review;
  level: LevelReview;
  suggestions: readonly Suggestion[];
  /** Catalog files that differ, relative to the repository. */
  files: readonly string[];
  sides: readonly [DiffSide, DiffSide];
}

/** What a comparison says, in the shape in which comparisons are written. */
export const asDiffReport = (diff: Diff, { sides }: Pick<ReviewReport, "sides">): DiffReport => ({
  diff,
  verdict: verdictOf(diff),
  witnesses: [],
  sides,
});

const ranks: readonly Level[] = ["patch", "minor", "major"];

function levelReview(change: ReturnType<typeof changeSince>): LevelReview {
  const { stated } = change;
  if (dataFiles(change).length === 0) return { needed: "none", stated, enough: true };
  const { level, reason } = levelOfChange(change);
  const enough = stated.some((each) => ranks.indexOf(each) >= ranks.indexOf(level));
  return { needed: level, reason, stated, enough };
}

/**
 * Reviews the catalogs as they lie in the working folder against a revision.
 * @throws UsageError when the catalogs lie in no repository, or git does not know the revision
 */
export function reviewReport(loaded: Loaded, revision: string, on: IsoDate | undefined): ReviewReport {
  const base: Base = baseOf(loaded.root, revision);
  const before = { set: base.set, findings: check(base.compilation), revision: base.commit.slice(0, 12) };
  const after = { set: loaded.compilation.set, findings: loaded.findings };
  const change = changeSince(after.set, base);
  const review = reviewOf(before, after, on === undefined ? {} : { on });
  return {
    base: { revision, commit: base.commit },
    review,
    level: levelReview(change),
    suggestions: suggestionsOf(review, loaded),
    files: dataFiles(change),
    sides: [catalogsSide(before.set, before.revision), catalogsSide(after.set)],
  };
}
