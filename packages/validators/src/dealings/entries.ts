import { covers, inForce } from "@mulu/engine";
import type { DocumentOf } from "@mulu/engine";

import type { DealingContext } from "./rule.js";

/** The entry of this id that holds for the region on the day; `cannot-say` where the catalogs do not know. */
export function entryThere(
  id: string,
  { set, region, date }: DealingContext,
): DocumentOf<"entry"> | "cannot-say" | undefined {
  const entry = set.get(id);
  if (entry?.documentKind !== "entry") return undefined;
  if (entry.layer === "local" && (entry.regionCode === undefined || !covers(set, entry.regionCode, region))) {
    return undefined;
  }
  const answer = inForce(set, entry, date);
  if (answer === "cannot-say") return "cannot-say";
  return answer === "yes" ? entry : undefined;
}
