import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import type { IsoDate } from "@mulu/schema";

import type { ChangelogEntry } from "./entry.js";
import { ChangelogFault } from "./fault.js";
import { asJournal } from "./shapes.js";
import type { ReleasedChange } from "./shapes.js";
import { writeWhole } from "./whole-file.js";

/** A change about to be released, as it must outlive the changeset file that `changeset version` deletes. */
export type Pending = Pick<ChangelogEntry, "id"> & Omit<ReleasedChange, "released">;

/**
 * A release under way: what it is about, written down before anything is changed and deleted after all is done. A run
 * that is cut in between loses no text, and the next one knows where to go on.
 */
export interface Journal {
  day: IsoDate;
  changes: Pending[];
  /** Versions of the packages before: whether they were raised already can be told. */
  versions: Record<string, string>;
}

/** Where the journal lies: with the released changes, by a name that is no day. */
export const journalFile = "changelog/.release.json";

/** The release under way, if there is one. @throws ChangelogFault when its journal cannot be read: it is never nothing */
export function readJournal(root: string): Journal | null {
  const path = join(root, journalFile);
  if (!existsSync(path)) return null;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new ChangelogFault(
      journalFile,
      "不是 JSON，请从版本库恢复发布前的状态。",
      "is not JSON; restore the state before the release.",
    );
  }
  return asJournal(value, journalFile);
}

export function writeJournal(root: string, journal: Journal): void {
  writeWhole(join(root, journalFile), `${JSON.stringify(journal, null, 2)}\n`);
}

export function removeJournal(root: string): void {
  rmSync(join(root, journalFile));
}
