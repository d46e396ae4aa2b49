/** What cannot be read in a cell of a table, with what would be right. */
export interface CellMessages {
  "points-elsewhere": "text";
  "still-open": "text";
  "struck-cell": "text";
  "struck-words": "text" | "words";
  "day-refused": "date" | "because";
  "term-unread": "text";
  "term-working-days": "text";
  "term-crossed": "text" | "min" | "max";
  "not-one-length": "text";
  "time-limit-unread": "text";
  "no-hop": "text";
  "no-field-origin": "text";
  "no-data-field": "text";
  "no-collector": "text";
  "not-by-reference": "text";
  "not-among": "word" | "write";
  "body-not-registered": "word" | "like";
  "body-of-another-level": "word" | "title";
  "not-citation": "words";
  "no-citation": "text";
  "citation-not-whole": "words" | "text";
  "instrument-not-registered": "said";
  "instruments-alike": "said" | "count" | "ids" | "first";
  "citation-unread": "said" | "words";
  "beyond-last-article": "said" | "version" | "count" | "clause";
  "text-not-registered": "said" | "text" | "registered";
  "number-of-another": "title" | "registered" | "cited";
}

/** The same, of which nothing more is to be said; and what was read otherwise than it is written. */
export interface CellNotices {
  formula: "kind" | "text";
  "too-many-digits": "text";
  markup: never;
  "markup-in": "text";
  "text-flaw": "flaw";
  "text-flaw-in": "text" | "flaw";
  "too-long": "limit";
  "lifelong-not-here": never;
  "neither-yes-nor-no": "text";
  "no-amount": "text";
  "no-number": "text";
  "ill-formed-id": "text";
  "one-id-only": never;
  "one-place-only": never;
  "yes-or-blank": "text";
  "none-and-some": "text";
  "places-differ": "text";
  "name-read": "text";
  folded: "text";
  "clause-quoted": "words";
  "day-number": "text" | "date";
  "term-open-ended": "text";
  "addressee-kept": "text" | "proposed";
  "blank-keeps": "text";
}

/** Why a text is no date. */
export type DayReason =
  | "no-date"
  | "time-unclear"
  | "short-year"
  | "no-day"
  | "month-or-day"
  | "no-day-number"
  | "no-such-day"
  | "far-day";

export type CellParts = Record<`day.${DayReason}`, never> &
  Record<"cell.formula" | "cell.error", never> & {
    "is-it": "meant";
    "write.one-of": "titles";
    "write.registered": "like";
    "may-be": "values";
    "this-number": never;
  };
