import type { ByReference, FieldName, PublishedDocument, PublishedEdition, Text } from "@mulu/schema";

import { oncePer } from "./catalog-set.js";
import type { CatalogSet } from "./catalog-set.js";

/**
 * @public Why a field has no value: nobody here knows it, the cited text was read and states none, or the text leaves it
 * to another place.
 */
export type AbsenceWord = "unknown" | "none-stated" | "by-reference";

/** @public A field without a value, and which of the three words says so. */
export interface Absence {
  word: AbsenceWord;
  /** The field as the document names it: the one asked about, or the one it is part of. */
  field: FieldName;
  /** Where the text points, of a field left to another place. */
  reference?: ByReference;
  /** The edition that says it of all that it holds. */
  edition?: PublishedEdition;
}

interface Lists {
  unknown?: FieldName[];
  noneStated?: FieldName[];
  byReference?: ByReference[];
}

/** @public Every field a document says it has no value for, in the order in which it says so. */
export function absencesOf(document: PublishedDocument): Absence[] {
  // Kinds without one of the lists have none of its absences.
  const { unknown = [], noneStated = [], byReference = [] } = document as Lists;
  return [
    ...unknown.map((field): Absence => ({ word: "unknown", field })),
    ...noneStated.map((field): Absence => ({ word: "none-stated", field })),
    ...byReference.map((reference): Absence => ({ word: "by-reference", field: reference.field, reference })),
  ];
}

/** Those of a document that stands in a set: rules ask for each field it lacks. What is still being written is no such document. */
const ownAbsences = oncePer(absencesOf);

/** Whether a field is the named one, or part of it. */
function isWithin(named: FieldName, field: string): boolean {
  return named === field || field.startsWith(`${named}.`);
}

/**
 * @public Why a document has no value for a field: as it says itself, or as its edition says of all that it holds.
 * @param field by its path, such as `publication.term`
 * @returns undefined where nobody owns to the absence
 */
export function absenceOf(set: CatalogSet, document: PublishedDocument, field: string): Absence | undefined {
  const own = ownAbsences(document).find(({ field: named }) => isWithin(named, field));
  if (own) return own;
  const edition = document.edition === undefined ? undefined : set.edition(document.edition);
  const named = edition?.unknownThroughout?.find((each) => isWithin(each, field));
  return edition === undefined || named === undefined ? undefined : { word: "unknown", field: named, edition };
}

/** @public An absence in the place where a value would stand: not known is not none. */
export function absenceInWords({ word, reference }: Absence): Text {
  if (reference) return { zh: `“${reference.words.zh}”`, en: `“${reference.words.en}”` };
  return word === "unknown" ? { zh: "（不详）", en: "(not known)" } : { zh: "（原文没有写明）", en: "(not stated)" };
}
