import { covers, inForce } from "@mulu/engine";
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

/** The entry that holds there and then, where what is dealt with is about a person; nothing where that is not known. */
export function entryOfPerson(
  { entry: id, subjectKind }: { entry?: string; subjectKind?: string },
  context: DealingContext,
): DocumentOf<"entry"> | undefined {
  const entry = id === undefined ? undefined : entryThere(id, context);
  const isPerson = personSubjects.some((kind) => kind === subjectKind);
  return isPerson && entry !== "cannot-say" ? entry : undefined;
}

/** The measure of this id that holds there and then. */
export function measureThere(id: string, context: DealingContext): DocumentOf<"measure"> | "cannot-say" | undefined {
  return holdsThere("measure", id, context);
}
