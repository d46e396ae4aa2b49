import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { IsoDate } from "@mulu/schema";
import { dump } from "js-yaml";

import { changelogEntries, releasedFolder, unreleasedEntries } from "./entries.js";
import type { ChangelogEntry } from "./entry.js";
import { ChangelogFault } from "./fault.js";
import { changelogMarkdown } from "./markdown.js";
import type { ReleasedChange } from "./shapes.js";
import { readSidecar } from "./sidecar.js";

/** A change about to be released, as it must outlive the changeset file that `changeset version` deletes. */
type Pending = Pick<ChangelogEntry, "id"> & Omit<ReleasedChange, "released">;

function pendingOf(root: string, { id, summary, packages }: ChangelogEntry): Pending {
  const sidecar = readSidecar(root, id);
  return { id, summary, packages: [...packages], ...(sidecar ? { consultation: sidecar } : {}) };
}

function workspaceVersions(root: string): Map<string, string> {
  const rooms = [...readdirSync(join(root, "packages")).map((name) => join("packages", name)), "catalogs", "docs"];
  const manifests = rooms.map((room) => join(root, room, "package.json")).filter((file) => existsSync(file));
  return new Map(
    manifests.map((file) => {
      const { name, version } = JSON.parse(readFileSync(file, "utf8")) as { name: string; version: string };
      return [name, version];
    }),
  );
}

function keep(root: string, day: IsoDate, { id, ...change }: Pending): void {
  const versions = workspaceVersions(root);
  const packages = change.packages.map((affected) => ({
    ...affected,
    version: affected.bump === "none" ? null : (versions.get(affected.name) ?? null),
  }));
  const folder = join(root, releasedFolder, day);
  mkdirSync(folder, { recursive: true });
  const text = dump({ released: day, ...change, packages }, { lineWidth: -1, noRefs: true });
  writeFileSync(join(folder, `${id}.yml`), text);
  rmSync(join(root, ".changeset", `${id}.consultation.yml`), { force: true });
}

/** Writes CHANGELOG.md from the sources. */
export function writeChangelog(root: string): void {
  writeFileSync(join(root, "CHANGELOG.md"), changelogMarkdown(changelogEntries(root)));
}

/**
 * Releases every waiting change: checks all of them first, lets changesets raise the versions, then keeps each change
 * as data. `version` runs `changeset version`; a fault before it leaves everything untouched.
 */
export function release(root: string, day: IsoDate, version: () => void): readonly string[] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    throw new ChangelogFault("--date", `应为 YYYY-MM-DD，现为“${day}”。`, `must be YYYY-MM-DD; found “${day}”.`);
  }
  const pending = unreleasedEntries(root).map((entry) => pendingOf(root, entry));
  if (pending.length > 0) version();
  for (const change of pending) keep(root, day, change);
  writeChangelog(root);
  return pending.map(({ id }) => id);
}
