/** What was handed in, in words. By id, with the names of the values that each names. */
export interface FoundMessages {
  "empty-text": never;
  text: "text";
  "long-text": "text" | "length";
  "no-number": never;
  number: "value";
  nothing: never;
  flag: "value";
  bigint: never;
  symbol: never;
  function: never;
  null: never;
  list: never;
  object: never;
}
