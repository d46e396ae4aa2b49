import { normalizeTitle, oncePerSet } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { PublishedEntry } from "@mulu/schema";

/** Whether an entry is about untrustworthiness. What protects its subject is asked of these. */
export function isNegative({ polarity }: PublishedEntry): boolean {
  return polarity === "negative";
}

export { concernsPersons } from "@mulu/engine";

/** Whether others get to see it: it is shared or published. */
export function isOpened({ sharing, publication }: PublishedEntry): boolean {
  return sharing?.shareable === true || publication?.publishable === true;
}

/**
 * Whether an entry is a reading of one clause. Whoever drafts or issues a supplement answers for what it lists beside
 * the national catalog; who compiles a regulation keeps to what its articles name.
 */
export function isCompiled({ nature }: PublishedEntry): boolean {
  return nature === "compilation";
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

/**
 * National entries about the same conduct of some of the same subjects. An entry that names no subjects may be about
 * any.
 */
export function nationalTwins(set: CatalogSet, entry: PublishedEntry): readonly PublishedEntry[] {
  return (nationalEntries(set).get(conductOf(entry)) ?? []).filter(({ subjects }) => meet(subjects, entry.subjects));
}

function meet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((subject) => other.includes(subject));
}
