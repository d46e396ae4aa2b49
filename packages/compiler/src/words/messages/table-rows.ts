/** What is not taken of a table: columns, rows, sheets, files; with what would be right. */
export interface RowMessages {
  "double-column": "header";
  "struck-column": "header" | "count";
  "struck-row": "cells";
  "row-ended": "said" | "kind" | "cells";
  "row-may-have-ended": "said" | "stem" | "cells";
  "note-of-rows": "text" | "stem";
  "sheet-ended": "said" | "kind" | "count" | "first" | "more" | "sheet";
  "sheet-may-have-ended": "said" | "stem" | "count" | "first" | "more" | "sheet";
  hidden: "what" | "count" | "first" | "more";
  transposed: "text";
  "no-header-row": "headers";
  "bad-id": "problem" | "cells";
  "duplicate-id": "slug" | "places" | "count" | "columns";
  contradiction: "first" | "second";
  "days-crossed": "from" | "to";
  exists: "id" | "fields";
  "not-editable": "id";
  undated: "count";
  "cell-needed": "header";
  "no-measure-type": never;
  "no-effect": never;
  "no-commitment-type": never;
  "no-set-by": never;
  "no-level": never;
  "no-rule": never;
  "no-protects": never;
  "no-value": "name" | "header";
}

/** The same, of which nothing more is to be said; and what was concluded. */
export interface RowNotices {
  "same-as-above": "header" | "text" | "content";
  "same-as-row": "header" | "text" | "content";
  "mark-unclear": "header" | "text";
  "no-row-number": "header" | "text";
  "double-column-cell": "header" | "text";
  "no-column": "header" | "text";
  "no-header": "text";
  "text-above": "text";
  footnote: "text";
  signature: "text";
  "line-of-text": "text";
  totals: "text";
  "read-as-current": "text" | "stem" | "why";
  "part-unknown": "text";
  "part-left-out": "text";
  "part-read": "text";
  "sheet-not-chosen": never;
  macros: never;
  "cell-not-imported": "text";
  "comment-not-imported": "text";
  "reference-changed": "header" | "cells" | "count";
  "not-read": "said";
  "empty-table": never;
  "blank-marks": "header" | "count" | "marks";
  "refused-row": "problems" | "cells";
  "no-title": never;
  "title-without-word": never;
  "id-unfit": "id";
  "title-ambiguous": "count" | "title" | "slugs";
  "id-derived": "slug" | "from";
  "rows-joined": "places" | "count";
  "argued-not-decided": "what";
  decided: "what" | "flag" | "answer";
  "filled-in": "fields";
  "file-unread": "file";
  broken: "id" | "field" | "fault" | "rule";
}

/** What a part of a table is that holds no current entries. */
export type AsideKind = "cancelled" | "example" | "guide";

/** Why a row is current although it speaks of an end. */
export type CurrentBecause = "kept" | "future" | "others" | "recorded" | "column";

export type RowParts = Record<`aside.${AsideKind}`, never> &
  Record<`current.${CurrentBecause}`, never> &
  Record<"decision.sharing" | "decision.publication", never> &
  Record<"answer.yes" | "answer.no", never> &
  Record<"id.elsewhere" | "id.english" | "id.digest", never> & {
    "at.cell": "sheet" | "at" | "said";
    "at.row": "sheet" | "at" | "said";
    "in-column": "column" | "said";
    "said.cell": "at" | "text";
    "said.comment": "at" | "text";
    "said.row": "row" | "text";
    "said.title": "text";
    "said.sheet-name": never;
    "hidden.sheet": never;
    "hidden.row": never;
    "hidden.column": "column";
    "row-of": "sheet" | "row";
    "several-places": "places" | "count";
    "cells-of-many": "cells" | "count";
    "stated.file": "header";
    "stated.cell": "header" | "at" | "text";
    "bound.cell": "at" | "text";
    "bound.day": "date";
    "and-also": "first" | "rest";
    "and-others": never;
    "before-field": "field";
  };
