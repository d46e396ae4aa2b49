import type { PublishedDocument, PublishedRedirect } from "@mulu/schema";

import { successorOf } from "../successors.js";
import type { CatalogSet } from "../catalog-set.js";
import type { DiffSide } from "./sides.js";

/** A thing that is there on both sides, under one id or two. */
export interface Pair {
  before: PublishedDocument;
  after: PublishedDocument;
  /** The tombstone that leads from one to the other. */
  redirect?: PublishedRedirect;
}

/** A thing that is there before only, and where it went. */
export interface Gone {
  before: PublishedDocument;
  redirect?: PublishedRedirect;
  into: readonly string[];
}

/** A thing that is there after only, and out of what it came. */
export interface Come {
  after: PublishedDocument;
  outOf: readonly string[];
}

/** What became of every thing. */
export interface Followed {
  pairs: readonly Pair[];
  gone: readonly Gone[];
  come: readonly Come[];
}

/** What each thing on one side became on the other: by its id, else along tombstones, whichever side has them. */
export function follow(before: DiffSide, after: DiffSide): Followed {
  const open = { before: new Set(before.documents), after: new Set(after.documents) };
  const pairs: Pair[] = [];
  const take = (pair: Pair): void => {
    pairs.push(pair);
    open.before.delete(pair.before);
    open.after.delete(pair.after);
  };
  for (const nameOf of namesOf(before, after)) pairBy(nameOf, open).forEach(take);
  const sets = [after.set, before.set];
  const trails = (
    from: ReadonlySet<PublishedDocument>,
    to: readonly PublishedDocument[],
  ): Map<PublishedDocument, Trail> => trailsOf(from, { sets, to: from.size === 0 ? none : finder(to) });
  const forth = trails(open.before, after.documents);
  const back = trails(open.after, before.documents);
  for (const pair of alone(forth, open.after)) take({ before: pair.from, after: pair.to, redirect: pair.redirect });
  for (const pair of alone(back, open.before)) take({ before: pair.to, after: pair.from, redirect: pair.redirect });
  const gone = [...open.before].map((document): Gone => {
    const trail = forth.get(document);
    return { before: document, into: trail?.ids ?? [], ...(trail === undefined ? {} : { redirect: trail.redirect }) };
  });
  return {
    pairs,
    gone,
    come: [...open.after].map((document) => ({ after: document, outOf: origins(document, { forth, back }) })),
  };
}

type NameOf = (document: PublishedDocument) => string;

function namesOf(before: DiffSide, after: DiffSide): NameOf[] {
  const byId: NameOf = ({ id }) => id;
  return before.by === "thing" && after.by === "thing" ? [byId, ({ concept }) => concept] : [byId];
}

interface Open {
  before: ReadonlySet<PublishedDocument>;
  after: ReadonlySet<PublishedDocument>;
}

/** Things of one name on both sides; of several of one name, in the order of their ids. */
function pairBy(nameOf: NameOf, open: Open): Pair[] {
  const named = new Map<string, PublishedDocument[]>();
  for (const document of open.after) {
    const name = nameOf(document);
    const known = named.get(name);
    if (known) known.push(document);
    else named.set(name, [document]);
  }
  return [...open.before].flatMap((document) => {
    const [first, ...rest] = named.get(nameOf(document)) ?? [];
    if (!first) return [];
    named.set(nameOf(document), rest);
    return first.documentKind === document.documentKind ? [{ before: document, after: first }] : [];
  });
}

/** Where a thing went: what tombstones say, and those of it that the other side holds. */
interface Trail {
  redirect: PublishedRedirect;
  ids: readonly string[];
  held: readonly PublishedDocument[];
}

type Find = (id: string) => PublishedDocument | undefined;

/** Where nothing is looked for. */
const none: Find = () => undefined;

function finder(documents: readonly PublishedDocument[]): Find {
  const known = new Map<string, PublishedDocument>();
  for (const document of documents) if (!known.has(document.concept)) known.set(document.concept, document);
  for (const document of documents) known.set(document.id, document);
  return (id) => known.get(id);
}

function trailsOf(
  documents: ReadonlySet<PublishedDocument>,
  { sets, to }: { sets: readonly CatalogSet[]; to: Find },
): Map<PublishedDocument, Trail> {
  const found = new Map<PublishedDocument, Trail>();
  for (const document of documents) {
    const trail = trailOf(document, sets, to);
    if (trail) found.set(document, trail);
  }
  return found;
}

/** @throws RangeError where tombstones lead in a circle, in one set or from one to the other */
function trailOf(document: PublishedDocument, sets: readonly CatalogSet[], to: Find): Trail | undefined {
  const start = buried(document.id, sets) ?? buried(document.concept, sets);
  if (!start) return undefined;
  const seen = new Set<string>();
  const step = (ids: readonly string[], way: readonly string[]): string[] =>
    ids.flatMap((id) => {
      if (way.includes(id)) throw new RangeError(circle([...way, id]));
      if (seen.has(id)) return [];
      seen.add(id);
      const next = to(id) ? undefined : buried(id, sets);
      return next && next.to.length > 0 ? step(next.to, [...way, id]) : [id];
    });
  const ids = step(start.to, [document.id]);
  const held = ids.flatMap((id) => to(id) ?? to(conceptOf(id, sets)) ?? []);
  return { redirect: start.redirect, ids, held };
}

const circle = (way: readonly string[]): string =>
  `墓碑首尾相接，走不到头：${way.join(" → ")}。Tombstones lead in a circle: ${way.join(" → ")}.`;

function buried(
  id: string,
  sets: readonly CatalogSet[],
): { redirect: PublishedRedirect; to: readonly string[] } | undefined {
  for (const set of sets) {
    const found = successorOf(set, id);
    // What went somewhere and arrives nowhere goes round.
    if (found?.to.length === 0 && found.redirect.to.length > 0) {
      throw new RangeError(circle([found.redirect.from, ...found.redirect.to]));
    }
    if (found) return found;
  }
  return undefined;
}

function conceptOf(id: string, sets: readonly CatalogSet[]): string {
  for (const set of sets) {
    const concept = set.get(id)?.concept;
    if (concept !== undefined) return concept;
  }
  return id;
}

/** Trails that lead from one open thing to one open thing of its kind, to which no other leads. */
function alone(
  trails: ReadonlyMap<PublishedDocument, Trail>,
  open: ReadonlySet<PublishedDocument>,
): { from: PublishedDocument; to: PublishedDocument; redirect: PublishedRedirect }[] {
  const reached = new Map<PublishedDocument, number>();
  for (const { held } of trails.values()) for (const each of held) reached.set(each, (reached.get(each) ?? 0) + 1);
  return [...trails].flatMap(([from, { held, ids, redirect }]) => {
    const [to] = held;
    if (!to || ids.length !== 1 || !open.has(to) || reached.get(to) !== 1) return [];
    return from.documentKind === to.documentKind ? [{ from, to, redirect }] : [];
  });
}

/** What a thing came out of: what leads to it, or what its own tombstone says it went into. */
function origins(
  document: PublishedDocument,
  { forth, back }: { forth: ReadonlyMap<PublishedDocument, Trail>; back: ReadonlyMap<PublishedDocument, Trail> },
): string[] {
  const from = [...forth].filter(([, { held }]) => held.includes(document)).map(([{ id }]) => id);
  return [...new Set([...from, ...(back.get(document)?.held ?? []).map(({ id }) => id)])].sort();
}
