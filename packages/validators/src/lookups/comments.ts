import type { CatalogSet, RecordedComment } from "@mulu/engine";
import { commentsFile } from "@mulu/schema";
import type { PublishedDocket } from "@mulu/schema";

import type { Violation } from "../rule.js";

/** Where a finding about a comment stands: in the file of its window, at its number. */
export function atComment(
  docket: PublishedDocket,
  comment: RecordedComment,
  field: string,
): Pick<Violation, "file" | "path"> {
  return { file: commentsFile(docket.id, comment.window), path: [comment.number, field] };
}

/** Comments of a docket, or none where none are recorded. */
export const commentsOf = (set: CatalogSet, { id }: PublishedDocket): readonly RecordedComment[] =>
  set.comments(id) ?? [];

/** Whether a docket was decided on, or went beyond: what must be done before the review is done by now. */
export function isDecided({ decision, stages = [] }: PublishedDocket): boolean {
  return decision !== undefined || stages.some(({ stage }) => ["submitted", "approved", "published"].includes(stage));
}
