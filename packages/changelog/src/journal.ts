import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { ChangelogFault } from "./fault.js";
import { asJournal } from "./shapes.js";
import type { Journal } from "./shapes.js";
import { writeWhole } from "./whole-file.js";

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
    throw ChangelogFault.at(journalFile, "no-json");
  }
  return asJournal(value, journalFile);
}

export function writeJournal(root: string, journal: Journal): void {
  writeWhole(join(root, journalFile), `${JSON.stringify(journal, null, 2)}\n`);
}

export function removeJournal(root: string): void {
  rmSync(join(root, journalFile));
}
