import { covers, inForce, isOutsideMainland } from "@mulu/engine";
import type { DocumentOf } from "@mulu/engine";

import { personSubjects } from "../settings.js";
import type { DealingContext } from "./rule.js";

type Listed = "entry" | "measure";

/** What a catalog holds under this id for the region on the day; `cannot-say` where the catalogs do not know. */
function holdsThere<K extends Listed>(
  kind: K,
  id: string,
  { set, region, date }: DealingContext,
): DocumentOf<K> | "cannot-say" | undefined {
  const found = set.get(id);
  if (found?.documentKind !== kind) return undefined;
  // None of the catalogs is of Hong Kong, Macao or Taiwan; what may be done there they cannot say.
  if (isOutsideMainland(region)) return "cannot-say";
  const isLocal = found.layer === "local";
  if (isLocal && (found.regionCode === undefined || !covers(set, found.regionCode, region))) return undefined;
  const answer = inForce(set, found, date);
  if (answer === "cannot-say") return "cannot-say";
  return answer === "yes" ? (found as DocumentOf<K>) : undefined;
}

/** The entry of this id that holds there and then. */
export function entryThere(id: string, context: DealingContext): DocumentOf<"entry"> | "cannot-say" | undefined {
  return holdsThere("entry", id, context);
}

/**
 * Kinds of subjects that are legal persons by what they are (Civil Code, articles 76 and 87), so that an entry about
 * legal persons is about them. Natural persons in different roles are not one another: what reaches a firm’s director
 * or the member of a profession has to say so.
 */
const legalPersons: readonly string[] = ["state-owned-enterprise", "public-institution", "social-organization"];

/** Whether an entry is about subjects of this kind; `cannot-say` where it does not state its subjects. */
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
