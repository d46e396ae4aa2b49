/** What several rooms of the command say. */
export interface CommonMessages {
  "cannot-read": "name" | "what";
  "in-brackets": "title";
  colon: never;
  "did-you-mean": "like";
  "id-and-words": "id" | "more";
  "error-state": never;
  "title-english": never;
  "cannot-say": never;
  "change-column": never;
  "whom-column": never;
  fingerprint: never;
  semicolon: never;
  "version-itself": "ofVersion";
  "none-shown": never;
  "cannot-say-head": never;
  "cannot-write-name-may": "file" | "shown";
}
