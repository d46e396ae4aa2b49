import type { Citation, DocumentKind, PublishedDocument } from "@mulu/schema";

import { basisOf } from "../basis-of.js";
import type { CatalogSet } from "../catalog-set.js";
import { compareText } from "../diff/compare-text.js";
import { diff } from "../diff/diff.js";
import type { Diff, ThingDiff } from "../diff/diff.js";
import { documentSide, editionSide } from "../diff/sides.js";
import type { DiffSide } from "../diff/sides.js";
import { verdictOf } from "../diff/verdict.js";
import type { PersonSummary } from "../diff/verdict.js";
import { byFirstDay, firstDay } from "../first-day.js";
import { isProposal } from "../state/editions.js";
import { enactedVersions } from "../which-version.js";

/** @public What a version changes of the one it follows. */
export interface VersionChange {
  /** Id of the version. */
  version: string;
  kind: DocumentKind;
  /** Id of the version it follows; without one it is the first on record, and nothing can be compared. */
  before?: string;
  /** What it does to people; absent where nothing can be compared. */
  person?: PersonSummary;
  /** Of how many things that differ a version is inferred or unverified, so that the difference may come from the sources. */
  unsure: { things: number; of: number };
  /** How many things came, went or changed. */
  things: Readonly<Partial<Record<ThingDiff["is"], number>>>;
  /** Kinds of subjects that what changed names, by code. `isOpen` where some of it names none. */
  whom: { codes: readonly string[]; isOpen: boolean };
  /** The articles that what changed rests on, by instrument and number. */
  articles: readonly Citation[];
}

function sideOf(set: CatalogSet, { documentKind, id }: PublishedDocument): DiffSide {
  return documentKind === "edition" ? editionSide(set, id) : documentSide(set, id);
}

/**
 * @public The version that a version follows: the one it says it supersedes, else the last enacted before it.
 * Compilations are readings of the law: no version follows them.
 * @returns undefined for the first on record, for an exercise, and where their days do not tell
 */
export function precedingVersion(set: CatalogSet, version: PublishedDocument): PublishedDocument | undefined {
  const stated = "supersedes" in version && typeof version.supersedes === "string" ? version.supersedes : undefined;
  const named = stated === undefined ? undefined : set.get(stated);
  if (named) return named;
  // An exercise follows nothing that is law: a comparison would tell what nobody proposes.
  if (version.nature === "exercise") return undefined;
  const hasDay = firstDay(version) !== undefined || isProposal(version);
  // Of two versions of which one has no day it cannot be said which came first.
  const isBefore = (each: PublishedDocument): boolean =>
    each.id !== version.id &&
    each.nature !== "compilation" &&
    (firstDay(each) !== undefined) === hasDay &&
    (byFirstDay(each, version) < 0 || (isProposal(version) && firstDay(version) === undefined));
  return enactedVersions(set, version.concept).filter(isBefore).at(-1);
}

const nothing = {
  unsure: { things: 0, of: 0 },
  things: {},
  whom: { codes: [], isOpen: true },
  articles: [],
} as const satisfies Partial<VersionChange>;

/** @public What a version changes of the one it follows, in sum. */
export function versionChange(set: CatalogSet, version: PublishedDocument): VersionChange {
  const { id, documentKind: kind } = version;
  const before = precedingVersion(set, version);
  if (!before) return { version: id, kind, ...nothing };
  const result = diff(sideOf(set, before), sideOf(set, version));
  const { person } = verdictOf(result);
  return {
    version: id,
    kind,
    before: before.id,
    person,
    unsure: { things: result.things.filter(isUnsure).length, of: result.things.length },
    things: countsOf(result),
    whom: whomOf(result),
    articles: articlesOf(set, result),
  };
}

const isUnsure = ({ standing: { before, after } }: ThingDiff): boolean =>
  [before, after].some((side) => side?.status === "inferred" || side?.status === "unverified");

function countsOf({ things }: Diff): VersionChange["things"] {
  const counts: Partial<Record<ThingDiff["is"], number>> = {};
  for (const { is } of things) counts[is] = (counts[is] ?? 0) + 1;
  return counts;
}

function whomOf({ things }: Diff): VersionChange["whom"] {
  const codes = things.flatMap(({ whom }) => (whom === "cannot-say" ? [] : whom));
  return { codes: [...new Set(codes)].sort(compareText), isOpen: things.some(({ whom }) => whom === "cannot-say") };
}

/** Articles of what changed: after the change, or before it where the thing is gone. */
function articlesOf(set: CatalogSet, { things }: Diff): Citation[] {
  const found = new Map<string, Citation>();
  for (const { after, before } of things) {
    const document = set.get(after ?? before ?? "");
    for (const { instrument, article } of document ? basisOf(document) : []) {
      const citation: Citation = { instrument, ...(article === undefined ? {} : { article }) };
      found.set(`${instrument} ${(article ?? "").padStart(8, "0")}`, citation);
    }
  }
  return [...found].sort(([a], [b]) => compareText(a, b)).map(([, citation]) => citation);
}
