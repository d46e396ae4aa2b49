import type { LockMessages, LockParts } from "../messages/lock.js";
import type { PartsOf, WordsOf } from "../types.js";

/** What is published and no longer so, changes nobody explained, exceptions nobody needs. */
export const lockMessages: WordsOf<LockMessages> = {
  "without-tombstone": {
    message: ({ id }) => `${id} was published and is gone without a tombstone; old links would break.`,
    hint: ({ id }) =>
      `Put a tombstone into catalogs/redirects/ with kind, from: ${id}, to, until and reason; where it was removed or renamed by mistake, restore the file.`,
  },
  "edition-altered": { message: ({ id }) => `The official text ${id} was altered or removed.`, hint: () => restore },
  "edition-file-altered": {
    message: ({ id, file, way }) => `Of the official text ${id}, catalogs/${file} ${way}.`,
    hint: () => restore,
  },
  "not-locked": {
    message: ({ count, ids }) => `${count} ids are not in the lock: ${ids}; nobody would notice if they went.`,
    hint: () => "Run mulu verify --update, and commit published.lock.json and what changed in locks/.",
  },
  "lock-shrunk": {
    message: ({ count, ids }) =>
      `The lock holds ${count} fewer than that of the base: ${ids}; what was published does not leave it.`,
    hint: () => "Restore published.lock.json and locks/ from the repository, then run mulu verify --update.",
  },
  "correction-gone": {
    message: ({ edition, day }) => `The record in the lock that ${edition} was corrected${day} is gone or was changed.`,
    hint: () => "Restore published.lock.json and locks/ from the repository.",
  },
  "no-changeset": {
    message: ({ count }) => `${count} catalog files were changed, and no changeset says why.`,
    hint: () => "Run npm run changeset, and state what it affects, the legal ground and the level of the version.",
  },
  "level-too-low": {
    message: ({ reason, level }) =>
      `${reason}, and the level the changesets give @mulu/catalogs is too low: it should be ${level}.`,
    hint: ({ level }) => `Write "@mulu/catalogs": ${level} at the head of the changeset.`,
  },
  "exception-needless": {
    message: ({ subject, rule }) => `${subject} no longer breaks ${rule}; the exception is not needed.`,
    hint: () => "Delete the exception.",
  },
  "exception-expired": {
    message: ({ subject, rule, until }) => `The exception of ${subject} from ${rule} expired on ${until}.`,
    hint: () => "Correct the subject, or give a reason and a new date in until.",
  },
  "verified-later": {
    message: ({ day, today }) => `Last verified on ${day}, which is after today (${today}).`,
    hint: () => "Write the day on which the source was compared, such as verified: 2026-11-20, and none before it was.",
  },
};

const restore =
  "Restore it, or publish a new edition that names it in supersedes; where the text as published is to be corrected, run mulu verify --update --correct <reason> --today <date>.";

export const lockParts: PartsOf<LockParts> = {
  "way.altered": () => "was altered",
  "way.removed": () => "was removed",
  "way.added": () => "was added afterwards",
  "on-day": ({ day }) => ` on ${day}`,
  "and-more": ({ ids }) => `${ids}…`,
  "ids-gone": ({ count, id }) => `${count} ids are gone (${id}, …)`,
  "ids-new": ({ count, id }) => `${count} ids are new (${id}, …)`,
  "changes-of-kind": ({ count, kind, at }) => `${count} changes are “${kind}” (${at}, …)`,
  "files-changed": () => "catalog files were changed",
};
