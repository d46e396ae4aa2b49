import type { Sentences } from "@mulu/schema";

import type { VerifyMessages } from "../messages/verify.js";

/** What is said of the lock, in English. */
export const verify: Sentences<VerifyMessages> = {
  "no-lock-restore-repository": () => "is no lock; restore it from the repository",
  "cannot-read-restore-repository": ({ reason }) => `cannot be read (${reason}); restore it from the repository`,
  "no-repository-to-compare": ({ revision }) => `the catalogs are in no git repository to compare with ${revision}`,
  "no-but-repository-one": ({ commonLock }) =>
    `there is no ${commonLock}, but the repository has one; restore it first`,
  "no-official-edition-altered": () => "no official edition was altered; there is nothing to correct",
};
