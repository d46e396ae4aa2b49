import type { Docket, DocketComment, DocketLine, PublishedDocument } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";

/** @public Whether what was changed because of a comment is what the comment was about. */
export type ChangeVerdict =
  | { is: "touches" }
  /** Nothing is named. */
  | { is: "no-change" }
  /** What is named does not exist. */
  | { is: "not-there"; change: string }
  /** It is another document, or another field, than that of the line. */
  | { is: "elsewhere"; change: string; line: DocketLine }
  /** It stands in none of the versions proposed, and no line names it. */
  | { is: "not-proposed"; change: string }
  /** The line names no document yet. */
  | { is: "cannot-say"; line: DocketLine };

/** Whether one of two fields is the other, or a part of it. */
function meet(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return true;
  return one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}

/** Whether a document stands in what a docket proposes, or is one of its lines. */
function isProposed(
  { proposes, lines = [] }: Docket,
  { id, edition, concept }: PublishedDocument,
  set: CatalogSet,
): boolean {
  if (proposes.some((proposal) => proposal === id || proposal === edition || proposal === concept)) return true;
  return lines.some(({ thing }) => thing !== undefined && set.get(thing)?.concept === concept);
}

/**
 * @public What was changed because of a comment that was adopted, whole or in part: it exists, and it is what the line
 * is about which the comment speaks of; of a comment on the whole docket, something that the docket proposes.
 */
export function changeOf(docket: Docket, comment: DocketComment, set: CatalogSet): ChangeVerdict {
  const { change, field } = comment;
  if (change === undefined) return { is: "no-change" };
  const changed = set.get(change);
  if (changed === undefined) return { is: "not-there", change };
  const line = (docket.lines ?? []).find(({ id }) => id === comment.line);
  if (line === undefined) return isProposed(docket, changed, set) ? { is: "touches" } : { is: "not-proposed", change };
  if (line.thing === undefined) return { is: "cannot-say", line };
  const thing = set.get(line.thing);
  const isSame = line.thing === change || thing?.concept === changed.concept;
  return isSame && meet(line.field, field) ? { is: "touches" } : { is: "elsewhere", change, line };
}
