import type { CatalogSet } from "@mulu/engine";
import type { Nature, PublishedDocument, PublishedEdition } from "@mulu/schema";

/**
 * Natures in which silence can be a gap of the source rather than a fault of the author. In a draft or an exercise
 * silence is the proposer's fault; an official text is silent because its publisher was.
 */
const readings: readonly Nature[] = ["transcription", "compilation"];

/** Whether a document reports what others wrote, so that it may say openly that it does not know. */
export function isReading(document: PublishedDocument): boolean {
  return readings.includes(document.nature);
}

/** The edition that says of all that it holds that a field is unknown, for a document of it. */
export function unknownInEdition(
  set: CatalogSet,
  document: PublishedDocument,
  field: string,
): PublishedEdition | undefined {
  const edition = document.edition === undefined ? undefined : set.edition(document.edition);
  return isReading(document) && isWithin(edition?.unknownThroughout, field) ? edition : undefined;
}

function isWithin(unknown: readonly string[] | undefined, field: string): boolean {
  return unknown?.some((known) => known === field || field.startsWith(`${known}.`)) ?? false;
}

/**
 * Whether a document says openly that it does not know a field, or the field this one is part of; or its edition says
 * so of all that it holds (`unknownThroughout`).
 */
export function admitsUnknown(set: CatalogSet, document: PublishedDocument, field: string): boolean {
  const own = "unknown" in document ? document.unknown : undefined;
  return (isReading(document) && isWithin(own, field)) || unknownInEdition(set, document, field) !== undefined;
}
