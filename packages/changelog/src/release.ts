import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";

import type { IsoDate } from "@mulu/schema";
import { dump } from "js-yaml";

import { changelogEntries, releasedFolder, waitingEntries } from "./entries.js";
import type { ChangelogEntry } from "./entry.js";
import { ChangelogFault } from "./fault.js";
import { journalFile, readJournal, removeJournal, writeJournal } from "./journal.js";
import type { Journal, Pending } from "./shapes.js";
import { changelogMarkdown } from "./markdown.js";
import { readSidecar } from "./sidecar.js";
import { writeWhole } from "./whole-file.js";
import { workspaceVersions } from "./workspace.js";

function pendingOf(root: string, { id, summary, packages }: ChangelogEntry): Pending {
  const sidecar = readSidecar(root, id);
  return { id, summary, packages: [...packages], ...(sidecar ? { consultation: sidecar } : {}) };
}

const keptFile = (day: IsoDate, id: string): string => `${releasedFolder}/${day}/${id}.yml`;
const changesetFile = (id: string): string => `.changeset/${id}.md`;

function keep(root: string, day: IsoDate, { id, ...change }: Pending): void {
  const versions = workspaceVersions(root);
  const packages = change.packages.map((affected) => ({
    ...affected,
    version: affected.bump === "none" ? null : (versions.get(affected.name) ?? null),
  }));
  const text = dump({ released: day, ...change, packages }, { lineWidth: -1, noRefs: true });
  writeWhole(join(root, keptFile(day, id)), text);
}

/** Writes CHANGELOG.md from the sources. */
export function writeChangelog(root: string): void {
  writeWhole(join(root, "CHANGELOG.md"), changelogMarkdown(changelogEntries(root)));
}

/** What is done by others in a release. */
export interface ReleaseSteps {
  /** Runs `changeset version`: raises the versions, and deletes the changesets last. */
  raise: () => void;
  /** Brings the lockfile up to date. May be done again. */
  relock: () => void;
}

function assertNewNames(root: string, day: IsoDate, changes: readonly Pending[]): void {
  for (const { id } of changes) {
    if (!existsSync(join(root, keptFile(day, id)))) continue;
    throw ChangelogFault.at(changesetFile(id), "name-released", { day, file: keptFile(day, id) });
  }
}

function begin(root: string, day: IsoDate): Journal | null {
  const changes = waitingEntries(root).map((entry) => pendingOf(root, entry));
  if (changes.length === 0) return null;
  assertNewNames(root, day, changes);
  const journal = { day, changes, versions: Object.fromEntries(workspaceVersions(root)) };
  writeJournal(root, journal);
  return journal;
}

const areAllWaiting = (root: string, { changes }: Journal): boolean =>
  changes.every(({ id }) => existsSync(join(root, changesetFile(id))));

/** A package whose version is not what it was before the release. */
function raised(root: string, { versions }: Journal): string | undefined {
  const now = workspaceVersions(root);
  return Object.keys(versions).find((name) => now.get(name) !== versions[name]);
}

/** The release that was cut, to go on with; nothing where there is none, or it had changed nothing yet. */
function resumed(root: string, day: IsoDate): Journal | null {
  const journal = readJournal(root);
  if (journal === null) return null;
  // Changesets are deleted last: as long as all are there, versions were not raised, or in part.
  if (areAllWaiting(root, journal)) {
    const name = raised(root, journal);
    if (name === undefined) return null;
    throw ChangelogFault.at(journalFile, "cut-while-raising", { package: name });
  }
  if (journal.day === day) return journal;
  throw ChangelogFault.at(journalFile, "other-release-open", { day: journal.day });
}

/** Raises the versions. Where that fails and changed nothing, nothing is left of it. */
function raiseVersions(root: string, journal: Journal, raise: () => void): void {
  try {
    raise();
  } catch (error) {
    if (areAllWaiting(root, journal) && raised(root, journal) === undefined) removeJournal(root);
    throw error;
  }
}

/**
 * Releases every waiting change: checks all of them first and writes them down, lets changesets raise the versions,
 * keeps each change as data, and only then deletes what is left. Cut anywhere, it goes on there when called again.
 */
export function release(root: string, day: IsoDate, { raise, relock }: ReleaseSteps): readonly string[] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    throw ChangelogFault.at("--date", "no-day", { written: day });
  }
  const journal = resumed(root, day) ?? begin(root, day);
  if (journal === null) {
    writeChangelog(root);
    return [];
  }
  const ids = journal.changes.map(({ id }) => id);
  if (areAllWaiting(root, journal)) raiseVersions(root, journal, raise);
  // Deleting is the last thing that raising does: what a cut left of it is done here.
  for (const id of ids) rmSync(join(root, changesetFile(id)), { force: true });
  relock();
  for (const change of journal.changes) keep(root, journal.day, change);
  for (const id of ids) rmSync(join(root, `.changeset/${id}.consultation.yml`), { force: true });
  writeChangelog(root);
  removeJournal(root);
  return ids;
}
