import { absenceOf } from "@mulu/engine";
import type { Absence, CatalogSet } from "@mulu/engine";
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

/**
 * Why a reading has no value for a field, or for the one this field is part of: it does not know, the text states none,
 * or the text points elsewhere. Undefined where it does not say, and for what is no reading.
 */
export function admittedAbsence(set: CatalogSet, document: PublishedDocument, field: string): Absence | undefined {
  return isReading(document) ? absenceOf(set, document, field) : undefined;
}

/** The edition that says of all that it holds that a field is unknown, for a document of it. */
export function unknownInEdition(
  set: CatalogSet,
  document: PublishedDocument,
  field: string,
): PublishedEdition | undefined {
  return admittedAbsence(set, document, field)?.edition;
}

/** Whether a document says openly that it has no value for a field, in any of the three words. */
export function admitsAbsence(set: CatalogSet, document: PublishedDocument, field: string): boolean {
  return admittedAbsence(set, document, field) !== undefined;
}
