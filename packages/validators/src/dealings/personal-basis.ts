import { clauseOn } from "@mulu/engine";
import type { DocumentOf } from "@mulu/engine";
import type { BasisRole, LegalLevel } from "@mulu/schema";

import { isAmong, isDecided, operative } from "../lookups/bases.js";
import { admitsAbsence } from "../gaps/declared-gaps.js";
import type { DealingContext } from "./rule.js";

/** What has to carry a use of personal information: the role, the levels that carry it, and where it is stated. */
export interface PersonalBasis {
  role: BasisRole;
  levels: readonly LegalLevel[];
  /** The field that states it, as an entry lists it where it is unknown. */
  field: string;
}

/**
 * Whether an entry states such a basis that was law on the day in the words that were read: `low` where those it states are of no sufficient level,
 * `cannot-say` where the entry or the register does not know.
 */
export function basisState(
  entry: DocumentOf<"entry">,
  { role, levels, field }: PersonalBasis,
  { set, date }: DealingContext,
): "yes" | "none" | "low" | "cannot-say" {
  const bases = operative(entry, role);
  const states = bases
    .filter(({ basis }) => isAmong(set, basis, levels))
    .map(({ basis }) => clauseOn(set, basis, date).holds);
  if (states.includes("yes")) return "yes";
  const isOpen = states.includes("cannot-say") || bases.some(({ basis }) => !isDecided(set, basis));
  if (isOpen || admitsAbsence(set, entry, field)) return "cannot-say";
  return bases.length > states.length ? "low" : "none";
}
