/** What is said of the lock. */
export interface VerifyMessages {
  "no-lock-restore-repository": "where";
  "cannot-read-restore-repository": "path" | "reason";
  "no-repository-to-compare": "revision";
  "no-but-repository-one": "commonLock" | "lockFolder";
  "no-official-edition-altered": never;
}
