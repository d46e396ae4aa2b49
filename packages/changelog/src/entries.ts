import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import parse from "@changesets/parse";

import { resolveConsultation } from "./consultation.js";
import type { ChangelogEntry } from "./entry.js";
import { ChangelogFault } from "./fault.js";
import { journalFile, readJournal } from "./journal.js";
import { ofPlainText } from "./plain-text.js";
import { asReleased } from "./shapes.js";
import { readSidecar } from "./sidecar.js";
import { parseSummary } from "./summary.js";
import { workspaceVersions } from "./workspace.js";
import { readYaml } from "./yaml.js";

/** Where released changes are kept. Not below .changeset/: there changesets takes every folder for one of its own. */
export const releasedFolder = "changelog";

function filesIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  // What begins with a dot is a release under way, or the system's own.
  return names.filter((name) => !name.startsWith(".")).sort();
}

function assertNoOrphans(files: readonly string[], underWay: ReadonlySet<string>): void {
  for (const file of files) {
    const id = /^(?<id>.+)\.consultation\.ya?ml$/.exec(file)?.groups?.id;
    if (id === undefined) continue;
    if (!file.endsWith(".yml")) {
      throw ChangelogFault.at(`.changeset/${file}`, "sidecar-name");
    }
    if (!files.includes(`${id}.md`) && !underWay.has(id)) {
      throw ChangelogFault.at(`.changeset/${file}`, "sidecar-alone", { changeset: `${id}.md` });
    }
  }
}

/** Changes of a release that was cut, whose changesets are gone and which are not kept yet: their texts are its own. */
function entriesUnderWay(root: string, files: readonly string[]): ChangelogEntry[] {
  const journal = readJournal(root);
  return (journal?.changes ?? [])
    .filter(({ id }) => !files.includes(`${id}.md`))
    .filter(({ id }) => !existsSync(join(root, releasedFolder, journal?.day ?? "", `${id}.yml`)))
    .map(({ id, summary, packages, consultation }) => ({
      id,
      summary,
      packages,
      released: null,
      consultation: consultation ? resolveConsultation(root, consultation, journalFile) : null,
    }));
}

/** Every name must be that of a package: what is misspelt is released by nobody, and says in the changelog that it was. */
function assertKnown(names: readonly string[], known: Iterable<string>, file: string): void {
  const packages = [...known];
  const name = names.find((each) => !packages.includes(each));
  if (name === undefined) return;
  const said = name.replace(
    /[\p{C}\p{Z}]/gu,
    (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
  throw ChangelogFault.at(file, "package-unknown", { name: said, known: packages });
}

/** A changeset as it lies there, with the line ends and the mark that editors of Windows write. */
function readChangeset(root: string, file: string): ReturnType<typeof parse> {
  const text = readFileSync(join(root, ".changeset", file), "utf8");
  try {
    return parse(text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n"));
  } catch {
    throw ChangelogFault.at(`.changeset/${file}`, "changeset-unread");
  }
}

/** The changesets waiting in .changeset/, by name. */
export function waitingEntries(root: string): ChangelogEntry[] {
  const files = filesIn(join(root, ".changeset"));
  const packages = workspaceVersions(root);
  const underWay = new Set((readJournal(root)?.changes ?? []).map(({ id }) => id));
  assertNoOrphans(files, underWay);
  return files
    .filter((file) => file.endsWith(".md") && !/^README\.md$/i.test(file))
    .map((file) => {
      const id = file.slice(0, -".md".length);
      const { releases, summary } = readChangeset(root, file);
      assertKnown(
        releases.map(({ name }) => name),
        packages.keys(),
        `.changeset/${file}`,
      );
      const sidecar = readSidecar(root, id);
      return {
        id,
        summary: ofPlainText({ summary: parseSummary(summary, `.changeset/${file}`) }, `.changeset/${file}`).summary,
        packages: releases.map(({ name, type }) => ({ name, bump: type, version: null })),
        released: null,
        consultation: sidecar && resolveConsultation(root, sidecar, `.changeset/${id}.consultation.yml`),
      };
    });
}

/** Changes that are not released: those waiting, and those of a release that was cut. */
function unreleasedEntries(root: string): ChangelogEntry[] {
  const all = [...waitingEntries(root), ...entriesUnderWay(root, filesIn(join(root, ".changeset")))];
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function releasedEntries(root: string): ChangelogEntry[] {
  const folder = join(root, releasedFolder);
  const days = filesIn(folder).reverse();
  return days.flatMap((day) =>
    filesIn(join(folder, day)).map((name) => {
      const file = `${releasedFolder}/${day}/${name}`;
      const { summary, packages, released, consultation } = asReleased(readYaml(join(root, file), file), file);
      if (released !== day) {
        throw ChangelogFault.at(file, "other-folder", { day: released });
      }
      return {
        id: name.replace(/\.yml$/, ""),
        summary,
        packages,
        released,
        consultation: consultation ? resolveConsultation(root, consultation, file) : null,
      };
    }),
  );
}

/** @public Every change, unreleased first, then newest release first. Depends on nothing but the files below `root`. */
export function changelogEntries(root: string): ChangelogEntry[] {
  return [...unreleasedEntries(root), ...releasedEntries(root)];
}
