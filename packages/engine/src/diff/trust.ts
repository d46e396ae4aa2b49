import type { ChangeKind } from "./change-kinds.js";
import type { Difference } from "./differences.js";
import { isFields } from "./same.js";

/** Statuses of provenance, from the least to the most trusted. */
export const trust = {
  status: ["unverified", "inferred", "seed", "public-copy", "official"],
  confidence: ["low", "medium", "high"],
} as const;

/** Rank of a word of provenance; an unknown word, or a value of another kind, may be any. */
const rank = (name: "status" | "confidence", value: unknown): number =>
  (trust[name] as readonly unknown[]).indexOf(value);

/** What a change within a provenance is: more is claimed than before, or not. */
export function trustChange(inside: readonly string[], { before, after }: Difference): ChangeKind {
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
  return isFields(note) && ("status" in note || "confidence" in note || Object.values(note).some(hasStanding));
}
