import { oncePerSet } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { IsoDate, PublishedEdition } from "@mulu/schema";

/** Editions of each catalog, in id order. */
const editionsByCatalog = oncePerSet((set): ReadonlyMap<string, readonly PublishedEdition[]> => {
  const byCatalog = new Map<string, PublishedEdition[]>();
  for (const edition of set.all("edition")) {
    const known = byCatalog.get(edition.concept);
    if (known) known.push(edition);
    else byCatalog.set(edition.concept, [edition]);
  }
  return byCatalog;
});

/** The editions of the same catalog that come before this one by id: each pair is looked at once. */
export function editionsBefore(set: CatalogSet, edition: PublishedEdition): readonly PublishedEdition[] {
  return (editionsByCatalog(set).get(edition.concept) ?? []).filter(({ id }) => id < edition.id);
}

function numbersOf({ number, publication }: PublishedEdition): string[] {
  return [number, publication?.number].flatMap((each) => (each === undefined ? [] : plain(each)));
}

/** Brackets, blanks and width aside, as a clerk reads a document number. */
function plain(number: string): string {
  return number.normalize("NFKC").replace(/[\s[\]()〔〕【】]/g, "");
}

function addressOf({ publication }: PublishedEdition): string | undefined {
  return publication?.url
    .replace(/^https?:\/\//i, "")
    .replace(/\/$/, "")
    .toLowerCase();
}

/** The document number that two editions share, as the first writes it. */
export function sharedNumber(one: PublishedEdition, other: PublishedEdition): string | undefined {
  const others = numbersOf(other);
  return [one.number, one.publication?.number].find((each) => each !== undefined && others.includes(plain(each)));
}

export function sharesAddress(one: PublishedEdition, other: PublishedEdition): boolean {
  const address = addressOf(one);
  return address !== undefined && address === addressOf(other);
}

/** First day of an edition that a publisher issued; drafts and exercises bind nobody, compilations are no editions. */
function begins({ nature, dates }: PublishedEdition): IsoDate | undefined {
  if (nature !== "official" && nature !== "transcription") return undefined;
  return dates?.effective ?? dates?.published;
}

/** Whether one took the place of the other, directly or through editions between them. */
function follows(set: CatalogSet, one: PublishedEdition, other: PublishedEdition): boolean {
  const seen = new Set<string>();
  for (let at: PublishedEdition | undefined = one; at?.supersedes !== undefined && !seen.has(at.id); ) {
    if (at.supersedes === other.id) return true;
    seen.add(at.id);
    at = set.edition(at.supersedes);
  }
  return false;
}

/** A day on which both hold, where neither took the place of the other. */
export function bothHoldFrom(set: CatalogSet, one: PublishedEdition, other: PublishedEdition): IsoDate | undefined {
  const [from, otherFrom] = [begins(one), begins(other)];
  if (from === undefined || otherFrom === undefined) return undefined;
  if (follows(set, one, other) || follows(set, other, one)) return undefined;
  const later = from < otherFrom ? otherFrom : from;
  const ends = [one.dates?.until, other.dates?.until];
  return ends.every((until) => until === undefined || later <= until) ? later : undefined;
}
