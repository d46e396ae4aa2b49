import type { PublishedDocument } from "@mulu/schema";

import { absencesOf } from "../absence.js";
import { isProposal } from "../state/editions.js";
import type { ChangeKind } from "./change-kinds.js";
import type { Difference } from "./differences.js";
import { growthOf } from "./growth.js";
import { differInvisibly } from "./invisible.js";
import { fieldsOn } from "./steps.js";
import { trustChange } from "./trust.js";
import { fieldChange, specsOf } from "./written.js";

/** Two states of one document, or two versions of one thing. */
export interface TwoDocuments {
  before: PublishedDocument;
  after: PublishedDocument;
}

/** Where a document says of which fields it has no value, and why. */
const absenceLists: ReadonlySet<string> = new Set(["unknown", "unknownThroughout", "noneStated", "byReference"]);

/** What belongs to a version and not to the thing: numbers, days, and how far its text is trusted. */
const ofVersion: ReadonlySet<string> = new Set([
  ...absenceLists,
  "supersedes",
  "dates",
  "number",
  "nature",
  "official",
  "officialCounts",
  "procedure",
  // What an edition says once for all its entries is compared in each entry, where it holds.
  "defaults",
]);

/** Where an edition was published is of the version; how an entry is made public is what it says. */
const ofEdition: ReadonlySet<string> = new Set(["publication"]);

/** Whether a document owns to having no value for a field, or for what it is part of. */
function owns(document: PublishedDocument, path: readonly string[]): boolean {
  const named = new Set(absencesOf(document).map(({ field }) => field));
  return named.size > 0 && path.some((_, index) => named.has(path.slice(0, index + 1).join(".")));
}

/** Whether the side that has no value says why. */
export function isOwnedTo({ before, after }: TwoDocuments, difference: Difference): boolean {
  if (difference.before !== undefined && difference.after !== undefined) return false;
  return owns(difference.before === undefined ? before : after, fieldsOn(difference.path));
}

/** Texts people read: of codes, ids and addresses a width or a blank is another code, id or address. */
function isRead({ documentKind }: PublishedDocument, { path }: Difference): boolean {
  const spec = specsOf(documentKind, path).at(-1);
  return spec !== undefined && (spec.form === "text" || (spec.form === "string" && isProse(spec.name)));
}

const isProse = (name: string): boolean => ["zh", "en", "note", "aliases", "synonyms", "short"].includes(name);

/** Of a version of a thing, what is said of the version alone. */
function isOfVersion({ documentKind }: PublishedDocument, { path, before, after }: Difference): boolean {
  const [first = "", second] = fieldsOn(path);
  if (documentKind === "edition" && ofEdition.has(first)) return true;
  if (ofVersion.has(first) || fieldsOn(path).includes("provenance")) return true;
  if (first !== "inForce") return false;
  // An earlier version ends because a later one begins. An end that the later one states is of the thing.
  if (second === "to") return before !== undefined;
  return after === undefined || typeof after !== "object" || after === null || !("to" in after);
}

/** What a difference of a document is. What cannot be told to be wording is meaning, or more. */
export function kindOfChange(two: TwoDocuments, difference: Difference): ChangeKind {
  const { before, after } = two;
  if (isProposal(before) && isProposal(after)) return "draft";
  if (before.id !== after.id && isOfVersion(before, difference)) return "version";
  const path = fieldsOn(difference.path);
  const provenance = path.lastIndexOf("provenance");
  if (provenance !== -1) return trustChange(path.slice(provenance + 1), difference);
  if (isRead(before, difference) && differInvisibly(difference.before, difference.after)) return "invisible";
  const change = fieldChange(before.documentKind, difference.path);
  if (change !== undefined && change !== "reach") return change;
  if (difference.order) return "order";
  // A new gap that is owned to, or one that is filled, is told by the value itself.
  if (absenceLists.has(path[0] ?? "")) return "meaning";
  if (change === "reach") return reachKind(two, difference);
  return difference.after === undefined ? "removed" : "meaning";
}

/** A change of whom, when or how long: wider or narrower where the model ranks it. */
function reachKind(two: TwoDocuments, difference: Difference): ChangeKind {
  const { documentKind: kind } = two.before;
  const owned = isOwnedTo(two, difference);
  const growth = growthOf({ kind, ...difference, owned });
  const spec = specsOf(kind, difference.path).at(-1);
  const both = difference.before !== undefined && difference.after !== undefined;
  const isRanked = growth === "more" || growth === "less";
  if (isRanked && both && spec?.form === "duration") return growth === "more" ? "lengthened" : "shortened";
  const grows = spec?.grows;
  if (!isRanked || grows === undefined) {
    if (difference.after === undefined) return "removed";
    return difference.before === undefined && owned ? "meaning" : "reach";
  }
  const isLess = (growth === "less") !== (grows === "narrows" || grows === "less of the thing");
  return isLess ? "narrowed" : "widened";
}
