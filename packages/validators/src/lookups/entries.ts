import { normalizeTitle, oncePerSet } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { PublishedEntry } from "@mulu/schema";

import { personSubjects } from "../settings.js";

/** Whether an entry is about untrustworthiness. What protects its subject is asked of these. */
export function isNegative({ polarity }: PublishedEntry): boolean {
  return polarity === "negative";
}

/** Whether its information is about persons. */
export function concernsPersons({ subjects }: PublishedEntry): boolean {
  return subjects.some((subject) => personSubjects.includes(subject));
}

/** Whether others get to see it: it is shared or published. */
export function isOpened({ sharing, publication }: PublishedEntry): boolean {
  return sharing?.shareable === true || publication?.publishable === true;
}

function conductOf({ conduct, title }: PublishedEntry): string {
  return normalizeTitle((conduct ?? title).zh);
}

/** National entries by what they are about. */
const nationalEntries = oncePerSet((set): ReadonlyMap<string, readonly PublishedEntry[]> => {
  const byConduct = new Map<string, PublishedEntry[]>();
  for (const entry of set.all("entry")) {
    if (entry.layer !== "national") continue;
    const conduct = conductOf(entry);
    byConduct.set(conduct, [...(byConduct.get(conduct) ?? []), entry]);
  }
  return byConduct;
});

/** National entries about the same conduct of the same kinds of subjects. */
export function nationalTwins(set: CatalogSet, entry: PublishedEntry): readonly PublishedEntry[] {
  const subjects = [...entry.subjects].sort().join(" ");
  return (nationalEntries(set).get(conductOf(entry)) ?? []).filter(
    (other) => [...other.subjects].sort().join(" ") === subjects,
  );
}
