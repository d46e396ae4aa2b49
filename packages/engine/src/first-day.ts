import type { IsoDate, PublishedDocument } from "@mulu/schema";

import { expressionEarliest } from "./instruments.js";
import { editionStart } from "./state/editions.js";
import { ownDates } from "./state/own-dates.js";

/**
 * @public First day of a document: of an edition its own, of what stands in one that of the edition, of an instrument the
 * earliest its first dated text bears, else the one it states for itself.
 * @returns undefined where none is on record
 */
export function firstDay(document: PublishedDocument): IsoDate | undefined {
  if (document.documentKind === "edition") return editionStart(document);
  if (document.documentKind === "instrument") {
    return (document.expressions ?? []).map(expressionEarliest).find((day) => day !== undefined);
  }
  return document.date ?? ownDates(document)?.from;
}

/** @public Oldest first; what has no first day comes before what has one, and equals by id. */
export function byFirstDay(a: PublishedDocument, b: PublishedDocument): number {
  const [left, right] = [firstDay(a) ?? "", firstDay(b) ?? ""];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
