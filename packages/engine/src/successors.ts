import type { PublishedRedirect } from "@mulu/schema";

import { oncePerSet } from "./catalog-set.js";
import type { CatalogSet } from "./catalog-set.js";

/** @public What became of an id that is gone. */
export interface Successor {
  redirect: PublishedRedirect;
  /** The ids it went to, in the form in which it was asked: with its edition, or through time. None where it ended. */
  to: readonly string[];
}

/** The id of a thing through time, of a document that is held; the id itself of one that is not. */
function conceptOf(set: CatalogSet, id: string): string {
  return set.get(id)?.concept ?? id;
}

/** National and local rooms of editions and lists: the id without its edition. */
const editioned = /^((?:national|local\/[0-9]{6})\/[a-z]+)\/[a-z0-9.-]+\/([a-z0-9-]+)$/;

/** Tombstones by the id through time of what they bury, where nothing else has that id. */
const byConcept = oncePerSet((set) => {
  const found = new Map<string, PublishedRedirect>();
  for (const redirect of set.all("redirect")) {
    const [, room, slug] = editioned.exec(redirect.from) ?? [];
    const concept = `${room ?? ""}/${slug ?? ""}`;
    if (room !== undefined && set.versions(concept).length === 0 && set.tombstone(redirect.from) === redirect)
      found.set(concept, redirect);
  }
  return found;
});

/** What an id went to in the end, over every tombstone on the way; nothing where the tombstones lead in a circle. */
function settled(set: CatalogSet, { from, to }: PublishedRedirect, seen: ReadonlySet<string>): string[] {
  if (seen.has(from)) return [];
  const passed = new Set([...seen, from]);
  return to.flatMap((id) => {
    const next = set.tombstone(id);
    return next ? settled(set, next, passed) : [id];
  });
}

/**
 * @public What became of an id that moved, was merged, was split or ended, with its edition or without. Where what it went
 * to has itself moved on, that is followed.
 * @returns undefined for an id that is in use, or that nobody ever used
 */
export function successorOf(set: CatalogSet, id: string): Successor | undefined {
  const buried = set.tombstone(id);
  const redirect = buried ?? byConcept(set).get(id);
  if (!redirect) return undefined;
  const to = settled(set, redirect, new Set());
  return { redirect, to: [...new Set(buried ? to : to.map((each) => conceptOf(set, each)))] };
}
