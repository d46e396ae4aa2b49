import type { IsoDate, PublishedDocument, PublishedEdition } from "@mulu/schema";

import { oncePerSet } from "../catalog-set.js";
import type { CatalogSet } from "../catalog-set.js";
import { dayAfter } from "../durations.js";
import { firstEnd } from "./combine.js";
import type { Ended, State } from "./state.js";
import { since } from "./state.js";

/** @public First day of an edition: effective, else published, else the reference date of a compilation. */
export function editionStart(edition: PublishedEdition): IsoDate | undefined {
  return edition.dates?.effective ?? edition.dates?.published ?? edition.dates?.compiled;
}

/** @public Whether nobody has enacted it: a proposal or an exercise ends, replaces and stands for nothing. */
export function isProposal({ nature }: Pick<PublishedDocument, "nature">): boolean {
  return nature === "draft" || nature === "exercise";
}

/** Editions by the id of the one they supersede. Proposals supersede nothing until they are enacted. */
const successors = oncePerSet((set) => {
  const found = new Map<string, PublishedEdition[]>();
  for (const edition of set.all("edition")) {
    const old = edition.supersedes === undefined ? undefined : set.edition(edition.supersedes)?.id;
    if (old === undefined || old === edition.id || isProposal(edition)) continue;
    found.set(old, [...(found.get(old) ?? []), edition]);
  }
  return found;
});

/** The edition that stands in place of one on a day: the last of those that came after it and have begun. */
function standingAfter(set: CatalogSet, edition: PublishedEdition, on: IsoDate): PublishedEdition {
  const seen = new Set([edition.id]);
  let last = edition;
  for (;;) {
    const [next] = begun(set, last, on).filter(({ id }) => !seen.has(id));
    if (!next) return last;
    seen.add(next.id);
    last = next;
  }
}

/** Editions that have taken the place of one by a day, earliest first. */
function begun(set: CatalogSet, edition: PublishedEdition, on: IsoDate): PublishedEdition[] {
  const day = (later: PublishedEdition): IsoDate => editionStart(later) ?? "";
  return (successors(set).get(edition.id) ?? [])
    .filter((later) => day(later) !== "" && day(later) <= on)
    .sort((a, b) => (`${day(a)} ${a.id}` < `${day(b)} ${b.id}` ? -1 : 1));
}

function ends(set: CatalogSet, edition: PublishedEdition, on: IsoDate): Ended[] {
  const until = edition.dates?.until;
  const [next] = begun(set, edition, on);
  const standing = standingAfter(set, edition, on).id;
  const places = standing === edition.id ? [] : [standing];
  const own: Ended[] =
    until === undefined || on <= until
      ? []
      : [{ is: "ended", since: dayAfter(until), cause: "own-end", successors: places }];
  const start = next && editionStart(next);
  return next === undefined || start === undefined
    ? own
    : [...own, { is: "ended", since: start, cause: "superseded", by: next.id, successors: places }];
}

/**
 * State of an edition on a day. A later edition that supersedes it ends it.
 * Compilations are readings of the statutes, not acts of a publisher: they apply on any day their clauses are in force.
 */
export function editionState(set: CatalogSet, edition: PublishedEdition, on: IsoDate): State {
  if (isProposal(edition)) return { is: "not-law", why: edition.nature === "draft" ? "draft" : "exercise" };
  const isCompilation = edition.nature === "compilation";
  const start = isCompilation ? undefined : editionStart(edition);
  if (start !== undefined && on < start) return { is: "not-yet", from: start };
  const ended = firstEnd(ends(set, edition, on));
  if (ended) return ended;
  const undated = (successors(set).get(edition.id) ?? []).find((later) => editionStart(later) === undefined);
  if (undated) return { is: "cannot-say", why: "successor-undated", of: undated.id };
  if (isCompilation) return { is: "in-force" };
  return start === undefined ? { is: "cannot-say", why: "no-first-day", of: edition.id } : since(start);
}

/** State that a document has through its edition; an end says with which edition it came, and leads to its next version. */
export function memberState(set: CatalogSet, document: PublishedDocument, on: IsoDate): State {
  const edition = document.edition === undefined ? undefined : set.edition(document.edition);
  if (!edition) return { is: "cannot-say", why: "edition-not-held", ...(document.edition && { of: document.edition }) };
  const state = editionState(set, edition, on);
  if (state.is !== "ended") return state;
  const held = set.versions(document.concept).filter(({ edition: own }) => own && state.successors.includes(own));
  return { ...state, cause: "edition-ended", with: edition.id, successors: held.map(({ id }) => id) };
}
