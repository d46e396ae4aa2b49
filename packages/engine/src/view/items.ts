import type { DocumentKind, Narrowing } from "@mulu/schema";

import type { Living } from "./living.js";
import { narrowing } from "./narrowings.js";
import type { Narrowings } from "./narrowings.js";

/** @public A narrowing a supplement applies to a base entry, with the entry that carries it. */
export interface AppliedNarrowing {
  by: string;
  narrows: Narrowing;
  /** Whether the narrowing entry is itself in force, or that cannot be said. */
  answer: Living["answer"];
}

/** @public One thing that is in force, or of which the catalogs cannot say, with its origin. */
export interface Resolved<K extends DocumentKind = "entry" | "measure" | "list"> extends Living<K> {
  concept: string;
  narrowedBy: readonly AppliedNarrowing[];
}

/** @public Two supplements narrow one entry: an error naming both, never an order of precedence. */
export interface Collision {
  entry: string;
  by: readonly string[];
}

/** What lives, with what narrows it. */
export function itemOf<K extends DocumentKind>(
  { document, answer, state }: Living<K>,
  narrowings: Narrowings,
): Resolved<K> {
  const { id, concept, documentKind } = document;
  const applied = documentKind === "entry" ? narrowing(narrowings, { id, concept }) : [];
  const narrowedBy = applied.flatMap(({ document: by, answer: own }) =>
    by.narrows ? [{ by: by.id, narrows: by.narrows, answer: own }] : [],
  );
  return { concept, document, answer, state, narrowedBy };
}

/** Entries that more than one supplement narrows. */
export function collisionsIn(narrowings: Narrowings): Collision[] {
  return [...narrowings]
    .filter(([, applied]) => applied.length > 1)
    .map(([entry, applied]) => ({ entry, by: applied.map(({ document }) => document.id) }));
}
