import { versionedKinds } from "@mulu/schema";
import type { IsoDate, OrganizationId, PublishedDocket, PublishedDocument, Text } from "@mulu/schema";

import { oncePerSet } from "../catalog-set.js";
import type { CatalogSet } from "../catalog-set.js";
import { titleOf } from "../titles.js";
import { compareText } from "../diff/compare-text.js";
import { daysOfDocket, daysOfVersion } from "./days.js";
import type { LegalDay } from "./days.js";
import { permanentId } from "./permanent-id.js";
import { versionChange } from "./version-change.js";
import type { VersionChange } from "./version-change.js";

/**
 * @public One change of catalogs, lists or repair rules as law makes it: a docket with the versions it proposes, or a
 * version that was issued without a docket on record. Releases of packages are none.
 */
export interface LegalChange {
  /** `urn:uuid:…`, the same for ever, wherever the site stands. */
  id: string;
  title: Text;
  /** Id of the docket; nothing is on record of how the others came about. */
  docket?: string;
  /** Whether it is an exercise: nothing in it is or becomes law. */
  isExercise: boolean;
  /** What was proposed or issued, each compared with what it follows. */
  versions: readonly VersionChange[];
  /** Who proposed. */
  by: readonly OrganizationId[];
  /** Days on record, the first one first. */
  days: readonly LegalDay[];
}

/** Kinds that are issued in versions, as law. What stands in an edition is issued with it; a record format is no law. */
const issued = versionedKinds.filter((kind) => kind !== "record-format");

/** @public Every legal change on record, the latest first; what has no day comes last, and equals by id. */
export const legalChanges: (set: CatalogSet) => readonly LegalChange[] = oncePerSet((set) => {
  const dockets = set.all("docket").map((docket) => ofDocket(set, docket));
  const proposed = new Set(dockets.flatMap(({ versions }) => versions.map(({ version }) => version)));
  const others = issued
    .flatMap((kind): readonly PublishedDocument[] => set.all(kind))
    .filter(({ id, nature }) => (nature === "official" || nature === "transcription") && !proposed.has(id))
    .map((version) => ofVersion(set, version));
  return [...dockets, ...others].sort(latestFirst);
});

/** @public The last day on which somebody did something about it; that a version ends is done by what follows it. */
export function lastDay({ days }: LegalChange): IsoDate | undefined {
  return days.findLast(({ is }) => is !== "ends")?.on;
}

function latestFirst(a: LegalChange, b: LegalChange): number {
  return compareText(lastDay(b) ?? "", lastDay(a) ?? "") || compareText(a.id, b.id);
}

function ofDocket(set: CatalogSet, docket: PublishedDocket): LegalChange {
  const held = docket.proposes.flatMap((id) => set.get(id) ?? []);
  const proposers = [...(docket.proposals ?? []), ...(docket.lines ?? [])].flatMap(({ by }) => by ?? []);
  const days = [...daysOfDocket(docket), ...held.flatMap((version) => daysOfVersion(version))];
  return {
    id: permanentId(docket.id),
    title: docket.title,
    docket: docket.id,
    isExercise: docket.exercise === true || docket.nature === "exercise",
    versions: held.map((version) => versionChange(set, version)),
    by: [...new Set(proposers)].sort(compareText),
    days: inOrder(days),
  };
}

function ofVersion(set: CatalogSet, version: PublishedDocument): LegalChange {
  return {
    id: permanentId(version.id),
    title: titleOf(version),
    isExercise: false,
    versions: [versionChange(set, version)],
    by: [],
    days: inOrder(daysOfVersion(version)),
  };
}

/** In the order of days; of one day in the order of the road. The same day of several versions is told once. */
function inOrder(days: readonly LegalDay[]): LegalDay[] {
  const seen = new Set<string>();
  return days
    .filter(({ is, on, version, window }) => {
      const key = [is, on, version ?? "", window ?? ""].join(" ");
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => compareText(a.on, b.on));
}
