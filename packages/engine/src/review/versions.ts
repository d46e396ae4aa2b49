import { documentKinds, kinds } from "@mulu/schema";
import type { PublishedDocument, Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { diff } from "../diff/diff.js";
import type { Diff, ThingDiff } from "../diff/diff.js";
import { documentSide, editionSide } from "../diff/sides.js";
import type { DiffSide } from "../diff/sides.js";
import { verdictOf } from "../diff/verdict.js";
import type { DiffVerdict } from "../diff/verdict.js";
import { byFirstDay } from "../first-day.js";
import { isProposal } from "../state/editions.js";
import { titleOf } from "../titles.js";

/** @public A version that is new, or no draft any more, held against the version before it. */
export interface VersionReview {
  readonly id: string;
  readonly title: Text;
  readonly nature: PublishedDocument["nature"];
  /** The version it is compared with: the one it names, else the last one enacted; not there for the first. */
  readonly against?: string;
  readonly diff?: Diff;
  readonly verdict?: DiffVerdict;
  /** How many documents it holds, itself included. */
  readonly size: number;
}

/** Kinds that come in versions, each a file of its own. */
const versioned = documentKinds.filter((kind) => kinds[kind].path.endsWith("/{version}"));

const versionsIn = (set: CatalogSet): PublishedDocument[] =>
  ["edition" as const, ...versioned].flatMap((kind) => [...set.all(kind)]);

/** @public The version before another: the one it names, else the last one of the same thing that was enacted. */
export function versionBefore(set: CatalogSet, version: PublishedDocument): PublishedDocument | undefined {
  const named = "supersedes" in version ? set.get(version.supersedes) : undefined;
  if (named) return named;
  const { date } = version;
  return versionsIn(set)
    .filter((each) => each.concept === version.concept && each.id !== version.id && !isProposal(each))
    .filter((each) => date === undefined || each.date === undefined || each.date < date)
    .sort(byFirstDay)
    .at(-1);
}

/** The sides of a comparison of two versions of a thing, the earlier one as it was before. */
export function sidesOfVersions(
  { before, after }: { before: CatalogSet; after: CatalogSet },
  { earlier, later }: { earlier: PublishedDocument; later: PublishedDocument },
): [DiffSide, DiffSide] {
  const side = (set: CatalogSet, { id }: PublishedDocument): DiffSide =>
    later.documentKind === "edition" ? editionSide(set, id) : documentSide(set, id);
  return [side(before.get(earlier.id)?.id === earlier.id ? before : after, earlier), side(after, later)];
}

/** Versions that are new, or that somebody enacted: each is read as what it changes of the one before it. */
export function versionReviews(before: CatalogSet, after: CatalogSet): VersionReview[] {
  return versionsIn(after)
    .filter((version) => {
      const was = before.get(version.id);
      return was?.id !== version.id || (isProposal(was) && !isProposal(version));
    })
    .map((version) => {
      const size = version.documentKind === "edition" ? after.members(version.id).length + 1 : 1;
      const own = { id: version.id, title: titleOf(version), nature: version.nature, size };
      const earlier = versionBefore(after, version);
      if (!earlier) return own;
      const found = diff(...sidesOfVersions({ before, after }, { earlier, later: version }));
      return { ...own, against: earlier.id, diff: found, verdict: verdictOf(found) };
    });
}

/** Whether a thing that differs is told by the comparison of the version in which it stands. */
export function isToldBy(versions: readonly VersionReview[], { before, after }: ThingDiff): boolean {
  const id = after ?? before ?? "";
  return versions.some((each) => each.diff && (id === each.id || id.startsWith(`${each.id}/`)));
}
