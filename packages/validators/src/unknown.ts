import type { CatalogSet } from "@mulu/engine";
import type { Nature, PublishedDocument } from "@mulu/schema";

/**
 * Natures in which silence can be a gap of the source rather than a fault of the author. In a draft or an exercise
 * silence is the proposer's fault; an official text is silent because its publisher was.
 */
const readings: readonly Nature[] = ["transcription", "compilation"];

/** Whether a document reports what others wrote, so that it may say openly that it does not know. */
export function isReading(document: PublishedDocument): boolean {
  return readings.includes(document.nature);
}

/**
 * Whether a document says openly that it does not know a field, or the field this one is part of; or its edition says
 * so of all that it holds (`unknownThroughout`).
 */
export function admitsUnknown(set: CatalogSet, document: PublishedDocument, field: string): boolean {
  if (!isReading(document)) return false;
  const own = "unknown" in document ? (document.unknown ?? []) : [];
  const edition = document.edition === undefined ? undefined : set.edition(document.edition);
  return [...own, ...(edition?.unknownThroughout ?? [])].some(
    (known) => known === field || field.startsWith(`${known}.`),
  );
}
