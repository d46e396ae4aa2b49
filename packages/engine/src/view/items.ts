import type { DocumentKind, Narrowing } from "@mulu/schema";

import { oncePer } from "../catalog-set.js";
import type { CatalogSet } from "../catalog-set.js";
import type { ResolvableKind } from "../resolvable.js";
import type { Living } from "./living.js";
import { groupsIn } from "./living.js";
import { narrowing, narrowingsIn } from "./narrowings.js";
import type { At, Narrowings } from "./narrowings.js";
import { oncePerStretch } from "./stretches.js";

/** @public A narrowing a supplement applies to a base entry, with the entry that carries it. */
export interface AppliedNarrowing {
  by: string;
  narrows: Narrowing;
  /** Whether the narrowing entry is itself in force, or that cannot be said. */
  answer: Living["answer"];
}

/** @public One thing that is in force, or of which the catalogs cannot say, with its origin. */
export interface Resolved<K extends DocumentKind = ResolvableKind> extends Living<K> {
  concept: string;
  narrowedBy: readonly AppliedNarrowing[];
}

/** @public Two supplements narrow one entry: an error naming both, never an order of precedence. */
export interface Collision {
  entry: string;
  by: readonly string[];
}

/** Answers are shared by all regions that have the same; nobody can write into them. */
const unnarrowed: readonly AppliedNarrowing[] = Object.freeze([]);

/** What lives, with what narrows it. */
export function itemOf({ document, answer, state }: Living, narrowings: Narrowings): Resolved<DocumentKind> {
  const { id, concept, documentKind } = document;
  const applied = documentKind === "entry" ? narrowing(narrowings, { id, concept }) : [];
  const narrowedBy = applied.flatMap(({ document: by, answer: own }) =>
    by.narrows ? [{ by: by.id, narrows: by.narrows, answer: own }] : [],
  );
  return Object.freeze({
    ...{ concept, document, answer, state },
    narrowedBy: narrowedBy.length === 0 ? unnarrowed : narrowedBy,
  });
}

/** Items of a group of which nothing is narrowed: the same for every region that the group reaches. */
const itemsOfGroup = oncePer((group: readonly Living[]): readonly Resolved<DocumentKind>[] => {
  const none: Narrowings = new Map();
  return Object.freeze(group.map((living) => itemOf(living, none)));
});

type Items = readonly Resolved<DocumentKind>[];

/** Two lists in id order as one. */
function merged(one: Items, other: Items): Items {
  const [last, first] = [one.at(-1), other[0]];
  if (!last || !first) return last ? one : other;
  if (last.document.id < first.document.id) return one.concat(other);
  const [begin, end] = [one[0], other.at(-1)];
  if (begin && end && end.document.id < begin.document.id) return other.concat(one);
  return one.concat(other).sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
}

/** How many answers are kept of a stretch of days: of the regions asked for last that have something of their own. */
const kept = 128;

const answers = oncePerStretch(() => new Map<string, Items>());

/** Everything of these kinds that lives in a line of regions on a day: kind by kind, in id order. */
export function itemsIn<K extends DocumentKind>(set: CatalogSet, kinds: readonly K[], at: At): readonly Resolved<K>[] {
  const asked = kinds.map((kind) => ({ kind, groups: groupsIn(set, kind, at) }));
  // An entry is narrowed by other entries only, so what stands in the same places is the same answer.
  const key = asked.map(({ kind, groups }) => [kind, ...groups.map(({ place }) => place)].join(" ")).join("|");
  const known = answers(set, at.on);
  const found =
    known.get(key) ??
    Object.freeze(asked.map((each) => collect(set, each, at)).reduce((all, more) => all.concat(more), []));
  known.delete(key);
  known.set(key, found);
  const [oldest] = known.keys();
  if (known.size > kept && oldest !== undefined) known.delete(oldest);
  return found as readonly unknown[] as readonly Resolved<K>[];
}

function collect(
  set: CatalogSet,
  { kind, groups }: { kind: DocumentKind; groups: ReturnType<typeof groupsIn> },
  at: At,
): Items {
  const all = groups.map(({ living }) => itemsOfGroup(living)).reduce(merged, []);
  const narrowings = kind === "entry" ? narrowingsIn(set, at) : new Map<string, never>();
  return narrowings.size === 0 ? all : all.map((item) => itemOf(item, narrowings));
}

/** Entries that more than one supplement narrows. */
export function collisionsIn(narrowings: Narrowings): Collision[] {
  return [...narrowings]
    .filter(([, applied]) => applied.length > 1)
    .map(([entry, applied]) => ({ entry, by: applied.map(({ document }) => document.id) }));
}
