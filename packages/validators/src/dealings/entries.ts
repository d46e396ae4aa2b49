import { covers, documentFor, inForce, stateOn } from "@mulu/engine";
import type { CatalogSet, Doubt, DocumentOf } from "@mulu/engine";
import type { PublishedDocument, RegionCode } from "@mulu/schema";

import { personSubjects } from "../settings.js";
import type { CatalogGap, DealingContext } from "./rule.js";
import { legalPersons } from "./subjects.js";

type Listed = "entry" | "measure" | "list";

/** The document an id names: by its full id, or, where it names no edition, the one that stands for it on the day. */
function named<K extends Listed>(kind: K, id: string, { set, date }: DealingContext): DocumentOf<K> | undefined {
  const found = documentFor(set, id, date);
  return found?.documentKind === kind ? (found as DocumentOf<K>) : undefined;
}

/** Whether what a document says holds in a region at all. */
function reaches(set: CatalogSet, { layer, regionCode }: PublishedDocument, region: RegionCode): boolean {
  return layer !== "local" || (regionCode !== undefined && covers(set, regionCode, region));
}

/** What a catalog holds under this id for the region on the day; `cannot-say` where the catalogs do not know. */
function holdsThere<K extends Listed>(
  kind: K,
  id: string,
  context: DealingContext,
): DocumentOf<K> | "cannot-say" | undefined {
  const { set, region, date } = context;
  const found = named(kind, id, context);
  if (found === undefined) return undefined;
  if (kind !== "list" && !reaches(set, found, region)) return undefined;
  const answer = inForce(set, found, date);
  if (answer === "cannot-say") return "cannot-say";
  return answer === "yes" ? found : undefined;
}

/** The entry of this id that holds there and then. */
export function entryThere(id: string, context: DealingContext): DocumentOf<"entry"> | "cannot-say" | undefined {
  return holdsThere("entry", id, context);
}

/**
 * Whether an entry is about subjects of this kind; `cannot-say` where it does not state its subjects. Natural persons in
 * different roles are not one another: what reaches a firm’s director or the member of a profession has to say so.
 */
export function concerns({ subjects }: DocumentOf<"entry">, kind: string): boolean | "cannot-say" {
  if (subjects.length === 0) return "cannot-say";
  return subjects.some((each) => each === kind || (each === "legal-person" && legalPersons.includes(kind)));
}

/** Whether a subject of this kind is a natural person. */
export function isPerson(kind: string | undefined): boolean {
  return personSubjects.some((each) => each === kind);
}

/**
 * Whether a natural person stands behind the name. An individual business is registered and shown as a business, with
 * its name and place; the papers, telephone, home and accounts are those of the person who runs it.
 */
export function isPersonBehind(kind: string | undefined): boolean {
  return isPerson(kind) || kind === "individual-business";
}

/**
 * The entry that holds there and then, where what is dealt with is about a person and the entry is about such persons;
 * nothing where that is not known, or where LB-13 speaks.
 */
export function entryOfPerson(
  { entry: id, subjectKind }: { entry?: string; subjectKind?: string },
  context: DealingContext,
): DocumentOf<"entry"> | undefined {
  const entry = id === undefined ? undefined : entryThere(id, context);
  if (subjectKind === undefined || entry === undefined || entry === "cannot-say") return undefined;
  return isPerson(subjectKind) && concerns(entry, subjectKind) === true ? entry : undefined;
}

/** The measure of this id that holds there and then. */
export function measureThere(id: string, context: DealingContext): DocumentOf<"measure"> | "cannot-say" | undefined {
  return holdsThere("measure", id, context);
}

/** The list standard of this id that holds on a day. */
export function listThere(id: string, context: DealingContext): DocumentOf<"list"> | "cannot-say" | undefined {
  return holdsThere("list", id, context);
}

/** What an id of either kind names there and then. */
export const thereByKind = { entry: entryThere, measure: measureThere } as const;

/** Which field is not on record, by why it cannot be said whether a thing is in force. */
const openField: Readonly<Partial<Record<Doubt, string>>> = {
  "no-first-day": "inForce",
  "instrument-not-held": "expressions",
  "instrument-undated": "expressions",
  "edition-not-held": "dates",
  "successor-undated": "inForce",
};

/** What the catalogs lack, where they cannot say whether what an id names holds there and then. */
export function gapInForce(kind: Listed, id: string, context: DealingContext): CatalogGap {
  const document = named(kind, id, context);
  if (document === undefined) return { document: id, field: "inForce" };
  const state = stateOn(context.set, document, context.date);
  if (state.is !== "cannot-say") return { document: document.id, field: "inForce" };
  const at = state.of ?? document.id;
  const field = openField[state.why] ?? "basis";
  return { document: at, field: field === "inForce" && context.set.edition(at) !== undefined ? "dates" : field };
}
