import { orderOf } from "@mulu/schema";
import type { Narrowing, PublicationScope, PublishedEntry, Term } from "@mulu/schema";

import { canOutlast } from "../durations.js";

/** @public A part of an entry that a supplement may narrow. */
export type NarrowedPart = "sharing.scope" | "publication.scope" | "publication.term";

/**
 * @public How a supplement's part stands to that of the base: within it, wider than it, or not to be compared, because the
 * base does not state it, or because neither lies within the other.
 */
export type Narrowness = "narrower" | "wider" | "base-unstated" | "incomparable";

/** @public One part that a narrowing touches, and how it stands to the base. */
export interface ComparedPart {
  part: NarrowedPart;
  is: Narrowness;
}

const breadth = (scope: PublicationScope): number => orderOf("PublicationScope").indexOf(scope);

/** @public Every part a narrowing touches, compared with the entry it is to narrow. A supplement may narrow, never widen. */
export function compareNarrowing(narrows: Narrowing, base: PublishedEntry): ComparedPart[] {
  const { sharing, publication } = narrows;
  return [
    ...(sharing ? [{ part: "sharing.scope" as const, is: compareSharing(sharing.scope, base) }] : []),
    ...(publication?.scope !== undefined
      ? [{ part: "publication.scope" as const, is: compareScope(publication.scope, base) }]
      : []),
    ...(publication?.term ? [{ part: "publication.term" as const, is: compareTerm(publication.term, base) }] : []),
  ];
}

function compareSharing(scope: readonly string[], { sharing }: PublishedEntry): Narrowness {
  const opened = scope.filter((each) => each !== "none");
  if (opened.length === 0) return "narrower";
  if (!sharing) return "base-unstated";
  if (!sharing.shareable) return "wider";
  if (!sharing.scope) return "base-unstated";
  return opened.every((each) => sharing.scope?.some((allowed) => allowed === each)) ? "narrower" : "wider";
}

function compareScope(scope: PublicationScope, { publication }: PublishedEntry): Narrowness {
  if (scope === "none") return "narrower";
  // A code that the order of scopes does not have is neither less nor more than any other.
  if ([scope, publication?.scope].some((each) => each !== undefined && breadth(each) < 0)) return "incomparable";
  if (!publication) return "base-unstated";
  if (!publication.publishable) return "wider";
  // What is published at all is so at least on request; how far beyond, the base then leaves open.
  if (!publication.scope) return scope === "on-request" ? "narrower" : "base-unstated";
  return breadth(scope) <= breadth(publication.scope) ? "narrower" : "wider";
}

function compareTerm(term: Term, { publication }: PublishedEntry): Narrowness {
  if (!publication) return "base-unstated";
  // A term publishes nothing: of what is not published there is none to be longer than.
  if (!publication.publishable) return "narrower";
  const own = term.max ?? term.min;
  const { min, max } = publication.term ?? {};
  if (own === undefined || (min ?? max) === undefined) return "base-unstated";
  if (max !== undefined && canOutlast(own, max)) return "wider";
  return isWithin(term, publication.term) ? "narrower" : "incomparable";
}

/**
 * Whether a term that is not longer than the longest of the base surely lies within it. One with a later shortest does not:
 * what is shown for shorter at most is then shown for longer at least; nor one that ends before the base's own shortest; nor
 * a longest beyond the shortest of a base that states no longest, which nobody can measure it by.
 */
function isWithin(term: Term, base: Term | undefined): boolean {
  if (term.min !== undefined && (base?.min === undefined || canOutlast(term.min, base.min))) return false;
  const { min, max } = { ...base, ...term };
  if (min !== undefined && max !== undefined && canOutlast(min, max)) return false;
  if (base?.max !== undefined || base?.min === undefined || term.max === undefined) return true;
  return !canOutlast(term.max, base.min);
}

/** The base with what narrows it in place; of parts that are within the base only. */
export function narrowedEntry(
  base: PublishedEntry,
  narrows: Narrowing,
): Pick<PublishedEntry, "sharing" | "publication"> {
  const { sharing, publication } = narrows;
  return {
    ...(sharing ? { sharing: narrowSharing(base.sharing, sharing.scope) } : {}),
    ...(publication ? { publication: narrowPublication(base.publication, publication) } : {}),
  };
}

type Sharing = NonNullable<PublishedEntry["sharing"]>;
type Publication = NonNullable<PublishedEntry["publication"]>;

/** What may be shared with nobody is not shared. */
function narrowSharing(base: Sharing | undefined, scope: NonNullable<Sharing["scope"]>): Sharing {
  const shareable = (base?.shareable ?? false) && scope.some((each) => each !== "none");
  return { ...base, shareable, scope };
}

function narrowPublication(
  base: Publication | undefined,
  { scope, term }: NonNullable<Narrowing["publication"]>,
): Publication {
  const publishable = (base?.publishable ?? false) && scope !== "none";
  return {
    ...base,
    publishable,
    ...(scope === undefined ? {} : { scope }),
    ...(term === undefined ? {} : { term: { ...base?.term, ...term } }),
  };
}
