import type { DocketComment, Slug } from "@mulu/schema";

/** @public A comment as the catalogs hold it: with the window it came in. */
export interface RecordedComment extends DocketComment {
  window: Slug;
}

/** @public Comments of dockets, by id of the docket: by window as the docket names them, then by number. */
export type CommentsByDocket = ReadonlyMap<string, readonly RecordedComment[]>;
