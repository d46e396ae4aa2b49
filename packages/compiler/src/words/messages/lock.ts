/** Messages of what is published, of changes to it, and of exceptions. */
export interface LockMessages {
  "without-tombstone": "id";
  "edition-altered": "id";
  "edition-file-altered": "id" | "file" | "way";
  "not-locked": "count" | "ids";
  "lock-shrunk": "count" | "ids";
  "correction-gone": "edition" | "day";
  "no-changeset": "count";
  "level-too-low": "reason" | "level";
  "exception-needless": "subject" | "rule";
  "exception-expired": "subject" | "rule" | "until";
  "verified-later": "day" | "today";
}

/** How a file of an official text is no longer what was published. */
export type AlteredWay = "altered" | "removed" | "added";

export type LockParts = Record<`way.${AlteredWay}`, never> & {
  "on-day": "day";
  "and-more": "ids";
  "ids-gone": "count" | "id";
  "ids-new": "count" | "id";
  "changes-of-kind": "count" | "kind" | "at";
  "files-changed": never;
};
