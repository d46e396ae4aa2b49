import type { IsoDate, PublishedDocument } from "@mulu/schema";

import type { CatalogSet } from "./catalog-set.js";
import { dataDay } from "./data-day.js";
import { byFirstDay } from "./first-day.js";
import { isProposal } from "./state/editions.js";
import { stateOn } from "./state/state-on.js";
import type { State } from "./state/state.js";

/** @public Whether a document is only put forward: a draft, an exercise, a candidate. Such stand for nothing. */
export function isPutForward(document: PublishedDocument): boolean {
  return isProposal(document) || (document.documentKind === "measure" && document.status === "candidate");
}

/** @public Every version of one thing, proposals among them, oldest first; by id where their days are equal. */
export function allVersions(set: CatalogSet, concept: string): PublishedDocument[] {
  return [...set.versions(concept)].sort(byFirstDay);
}

/** @public Versions of one thing that are more than proposals, oldest first. */
export function enactedVersions(set: CatalogSet, concept: string): PublishedDocument[] {
  return allVersions(set, concept).filter((document) => !isPutForward(document));
}

/** What an id without edition means first: what holds, else what may hold, else what held last, else what is to come. */
const preference: readonly State["is"][] = ["not-yet", "not-law", "ended", "cannot-say", "in-force"];

/**
 * @public The version that an id without edition or version stands for on a day: the one in force, of several the one
 * begun last. Without a day, that on which the data speak. Drafts, exercises and candidates are named by their full id
 * only.
 */
export function versionFor(set: CatalogSet, concept: string, on?: IsoDate): PublishedDocument | undefined {
  const versions = enactedVersions(set, concept);
  const day = on ?? dataDay(set);
  if (versions.length < 2 || day === undefined) return versions.at(-1);
  const rank = (document: PublishedDocument): number => preference.indexOf(stateOn(set, document, day).is);
  let best: PublishedDocument | undefined;
  let height = -1;
  for (const version of versions) {
    const own = rank(version);
    // Of what is still to come the first comes first; of everything else the last.
    if (own > height || (own === height && own > 0)) [best, height] = [version, own];
  }
  return best;
}

/** @public The document an id means: by its full id, tombstones followed, else by its id without edition or version. */
export function documentFor(set: CatalogSet, id: string, on?: IsoDate): PublishedDocument | undefined {
  return set.get(id) ?? versionFor(set, id, on);
}
