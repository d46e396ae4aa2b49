import { absencesOf, alwaysOutlasts } from "@mulu/engine";
import type { PublishedDocument } from "@mulu/schema";

import { fieldChange, trust } from "./change-kinds.js";
import type { ChangeKind } from "./change-kinds.js";
import { differences, fieldsOf } from "./differences.js";
import type { Difference } from "./differences.js";

/** One change of a published document, and what it is. */
export interface ClassifiedChange extends Difference {
  kind: ChangeKind;
}

/** What the path of a file says of its document, and what follows from other documents: compared where it is written. */
const derived = ["id", "concept", "file", "layer", "regionCode", "edition", "date", "documentKind"];
const isWritten = ({ documentKind }: PublishedDocument, name: string): boolean =>
  !derived.includes(name) &&
  // Nature is that of the edition, and so is being official.
  (!["nature", "official"].includes(name) || ["edition", "record-format"].includes(documentKind));

function written(document: PublishedDocument): Record<string, unknown> {
  return Object.fromEntries(Object.entries(document).filter(([name]) => isWritten(document, name)));
}

function isDerived({ path }: Difference): boolean {
  return /^(?:basis|fieldBasis|levelBasis)\.(?:level|cite)(?:\.|$)/.test(fieldsOf(path).join("."));
}

function isDraft({ nature }: PublishedDocument): boolean {
  return nature === "draft" || nature === "exercise";
}

/** Rank of a word of provenance; an unknown word, or a value of another kind, may be any. */
const rank = (name: "status" | "confidence", value: unknown): number =>
  (trust[name] as readonly unknown[]).indexOf(value);

function raisedOrNot(inside: readonly string[], { before, after }: Difference): ChangeKind {
  const name = inside.at(-1);
  if (name === "status" || name === "confidence") return rank(name, after) < rank(name, before) ? "upkeep" : "raised";
  // A day that is set back says less than before; a reservation that is gone says more.
  if (name === "verified" && before !== undefined && after !== undefined) return "upkeep";
  if (name === "note" && after !== undefined) return "upkeep";
  // A reservation on one field that was not there before; one that states a standing of its own may raise it.
  if (inside[0] === "fields" && inside.length <= 2 && before === undefined && !hasStanding(after)) return "upkeep";
  return "raised";
}

/** Whether a note on fields, or any of several, says how far they can be trusted. */
function hasStanding(note: unknown): boolean {
  if (typeof note !== "object" || note === null) return false;
  return "status" in note || "confidence" in note || Object.values(note).some(hasStanding);
}

const iso = /^P(?=\d)/;

function reachOf({ before, after }: Difference, isGap: boolean): ChangeKind {
  if (before === undefined) return isGap ? "meaning" : "widened";
  if (after === undefined) return "removed";
  if (typeof before === "string" && typeof after === "string" && iso.test(before) && iso.test(after)) {
    if (alwaysOutlasts(after, before)) return "lengthened";
    return alwaysOutlasts(before, after) ? "shortened" : "reach";
  }
  if (before === false && after === true) return "widened";
  if (before === true && after === false) return "narrowed";
  return "reach";
}

/** Where a document says of which fields it has no value, and why. */
const absenceLists: ReadonlySet<string> = new Set(["unknown", "unknownThroughout", "noneStated", "byReference"]);

/** Whether the document said before that it has no value for the field. */
function wasUnknown(before: PublishedDocument, path: readonly string[]): boolean {
  const listed = absencesOf(before).map(({ field }) => field);
  return path.some((_, index) => listed.some((name) => name === path.slice(0, index + 1).join(".")));
}

function kindOf(difference: Difference, before: PublishedDocument): ChangeKind {
  const path = fieldsOf(difference.path);
  const provenance = path.lastIndexOf("provenance");
  if (provenance !== -1) return raisedOrNot(path.slice(provenance + 1), difference);
  const change = fieldChange(before.documentKind, path);
  if (change !== undefined && change !== "reach") return change;
  // The same items in another order.
  if (Array.isArray(difference.before) && Array.isArray(difference.after)) return "meaning";
  // A new gap that is owned to, or one that is filled, is told by the value itself.
  if (absenceLists.has(String(path[0]))) return "meaning";
  if (change === "reach") return reachOf(difference, wasUnknown(before, path));
  return difference.after === undefined ? "removed" : "meaning";
}

/** What changed between two states of a document. What cannot be told to be wording is meaning, or more. */
export function classify(before: PublishedDocument, after: PublishedDocument): ClassifiedChange[] {
  const found = differences(written(before), written(after)).filter((each) => !isDerived(each));
  const draft = isDraft(before) && isDraft(after);
  return found.map((each) => ({ ...each, kind: draft ? "draft" : kindOf(each, before) }));
}
