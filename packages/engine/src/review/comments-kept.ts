import type { CatalogSet } from "../catalog-set.js";

/** @public What became of the comments of a docket between two states of the catalogs. */
export interface CommentsReview {
  /** `consultations/…`. */
  readonly docket: string;
  readonly added: number;
  /** Numbers of comments that stood there and stand there no more: none may be lost. */
  readonly lost: readonly number[];
  /** Numbers that stand for another comment now: received on another day, in another window, or under another receipt. */
  readonly reused: readonly number[];
  /** Numbers of comments whose answer or disposition is another now. */
  readonly answered: readonly number[];
}

/** What of comments differs, docket by docket; a summary may change, since a name that was missed is masked later. */
export function commentsBetween(before: CatalogSet, after: CatalogSet): CommentsReview[] {
  const ids = new Set([...before.all("docket"), ...after.all("docket")].map(({ id }) => id));
  return [...ids].sort().flatMap((docket) => {
    const [was, is] = [before.comments(docket) ?? [], after.comments(docket) ?? []];
    const now = new Map(is.map((comment) => [comment.number, comment]));
    const known = new Set(was.map(({ number }) => number));
    const lost: number[] = [];
    const reused: number[] = [];
    const answered: number[] = [];
    for (const old of was) {
      const comment = now.get(old.number);
      if (comment === undefined) lost.push(old.number);
      else if (comment.receipt !== old.receipt || comment.received !== old.received || comment.window !== old.window) {
        reused.push(old.number);
      } else if (comment.disposition !== old.disposition || comment.answer?.zh !== old.answer?.zh) {
        answered.push(old.number);
      }
    }
    const added = is.filter(({ number }) => !known.has(number)).length;
    const isSame = added + lost.length + reused.length + answered.length === 0;
    return isSame ? [] : [{ docket, added, lost, reused, answered }];
  });
}
