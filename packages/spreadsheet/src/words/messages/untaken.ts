/** What of a sheet was not taken, and why. By id, with the names of the values that each sentence names. */
export interface UntakenMessages {
  "not-imported": "why" | "text";
  "white-letters": never;
  "no-place": "shown";
  "written-twice": never;
  "no-shared-text": never;
  "shows-nothing": never;
  "content-missing": never;
  "no-range": "range";
  "struck-by-condition": never;
}
