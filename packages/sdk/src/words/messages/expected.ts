/** What an argument should be. By id, with the names of the values that each names. */
export interface ExpectedMessages {
  "one-of": "items";
  "list-of": "items";
  "object-of": "keys";
  "true-or-false": never;
  "field-path": never;
  "api-root": never;
  "article-number": never;
  "article-text": never;
  position: never;
  documents: never;
  validator: never;
  "diff-side": never;
  "written-receipt": never;
  question: never;
  method: never;
  "id-of": "kind";
  "any-document": never;
  "record-format": never;
}
