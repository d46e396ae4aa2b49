/** Messages of files of comments and of what follows from them. */
export interface CommentMessages {
  "no-comment": "why" | "example";
  "comment-too-long": "length" | "limit";
  "number-twice": "number";
  "number-out-of-order": "number" | "before";
  "comment-form": "line";
  "comment-field-twice": "line";
  "too-many-broken-lines": "count" | "limit";
  "too-many-comments": "limit";
  "comments-too-large": "size" | "limit";
  "comments-misplaced": "file";
  "no-docket": "docket";
  "no-window": "window" | "what-to-do";
  "no-such-line": "number" | "line" | "what-to-do";
  "no-such-instrument": "number" | "instrument";
  "number-in-two-windows": "number" | "other";
  "concern-no-line": "concern" | "line";
  "told-twice": "field" | "from";
}

/** Why a line is no comment. */
export type NoCommentReason = "no-group" | "empty" | "conflict" | "breaks-off" | "no-json";

export type CommentParts = Record<`comment.${NoCommentReason}`, never> & {
  "on-line": "line" | "said";
  "write-windows": "window";
  "windows-are": "names";
  "leave-line-out": never;
  "lines-are": "lines";
  "from-windows": never;
  "from-comments": never;
  "fix-comment": never;
};
