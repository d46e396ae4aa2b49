import type { IsoDate, PublishedDocument, PublishedEdition } from "@mulu/schema";

import { oncePerKey, oncePerSet } from "../catalog-set.js";
import type { CatalogSet } from "../catalog-set.js";
import { dayAfter } from "../durations.js";
import { firstEnd } from "./combine.js";
import type { Ended, State } from "./state.js";
import { since } from "./state.js";

/** @public First day of an edition: effective, else published, else the reference date of a compilation. */
export function editionStart({ dates }: Pick<PublishedEdition, "dates">): IsoDate | undefined {
  return dates?.effective ?? dates?.published ?? dates?.compiled;
}

/** @public Whether nobody has enacted it: a proposal or an exercise ends, replaces and stands for nothing. */
export function isProposal({ nature }: Pick<PublishedDocument, "nature">): boolean {
  return nature === "draft" || nature === "exercise";
}

/** What is not enacted in an edition that is: candidates, and measures that no clause carries. */
const waits = (document: PublishedDocument): boolean =>
  document.documentKind === "measure" && (document.status === "candidate" || document.status === "needs-basis");

/** Editions of which every member waits for a clause, as far as they were asked. They are candidates too. */
const ofCandidates = oncePerSet(() => new Map<string, boolean>());

/** Whether nobody has enacted an edition, or anything in it. */
function isProposed(set: CatalogSet, edition: PublishedEdition): boolean {
  if (isProposal(edition)) return true;
  const known = ofCandidates(set);
  const members = set.members(edition.id);
  const found = known.get(edition.id) ?? (members.length > 0 && members.every(waits));
  known.set(edition.id, found);
  return found;
}

/** Editions by the id of the one they supersede, earliest first. Proposals supersede nothing until they are enacted. */
const successors = oncePerSet((set) => {
  const found = new Map<string, PublishedEdition[]>();
  for (const edition of set.all("edition")) {
    const old = edition.supersedes === undefined ? undefined : set.edition(edition.supersedes)?.id;
    if (old === undefined || old === edition.id || isProposed(set, edition)) continue;
    found.set(old, [...(found.get(old) ?? []), edition]);
  }
  for (const later of found.values()) later.sort(byStart);
  return found;
});

function byStart(a: PublishedEdition, b: PublishedEdition): number {
  const order = (edition: PublishedEdition): string => `${editionStart(edition) ?? ""} ${edition.id}`;
  return order(a) < order(b) ? -1 : 1;
}

/** States of editions on a day, as far as they were asked: of all that stands in an edition it is asked but once. */
const states = oncePerKey((_set, _on: IsoDate) => new Map<string, State>());

/** Ids of the documents of one thing, by the edition they stand in. */
const versionsByEdition = oncePerSet((set) => {
  const found = new Map<string, Map<string, string[]>>();
  for (const { id, concept, edition } of set.documents) {
    if (edition === undefined) continue;
    const versions = found.get(concept) ?? new Map<string, string[]>();
    found.set(concept, versions.set(edition, [...(versions.get(edition) ?? []), id]));
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
  return (successors(set).get(edition.id) ?? []).filter((later) => day(later) !== "" && day(later) <= on);
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
  if (isProposed(set, edition)) return { is: "not-law", why: "candidate" };
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
  const known = states(set, on);
  const state = known.get(edition.id) ?? editionState(set, edition, on);
  known.set(edition.id, state);
  if (state.is !== "ended") return state;
  const versions = versionsByEdition(set).get(document.concept);
  const held = state.successors.flatMap((successor) => versions?.get(successor) ?? []);
  return { ...state, cause: "edition-ended", with: edition.id, successors: held };
}
