import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

import parse from "@changesets/parse";
import { isChangeset } from "@mulu/compiler";
import type { Level, SourceFiles } from "@mulu/compiler";

import { UsageError } from "./exit.js";
import { say } from "./words/say.js";

/** The working folder of git in which the catalogs lie. */
export interface Repository {
  /** Folder of the project, absolute: it holds the changesets. All names of files are relative to it. */
  project: string;
  /** Folder of the catalogs in it; "" where it is the project itself. */
  catalogs: string;
}

const options = { stdio: ["pipe", "pipe", "ignore"] as ["pipe", "pipe", "ignore"], maxBuffer: 2 ** 30 };

function bytesOf(cwd: string, args: readonly string[], input = ""): Buffer {
  return execFileSync("git", args, { ...options, cwd, input });
}

const git = (cwd: string, ...args: string[]): string => bytesOf(cwd, args).toString("utf8");
const names = (output: string): string[] => output.split("\0").filter((name) => name !== "");

/** The repository that holds the catalogs, if there is one. */
export function repositoryOf(root: string): Repository | undefined {
  const catalogs = realpathSync(root);
  let top: string;
  try {
    top = realpathSync(git(catalogs, "rev-parse", "--show-toplevel").trim());
  } catch {
    return undefined;
  }
  let project = catalogs === top ? top : dirname(catalogs);
  while (project !== top && !existsSync(join(project, ".changeset"))) project = dirname(project);
  return { project, catalogs: relative(project, catalogs).split(sep).join("/") };
}

/** The commit at which the work left a revision. @throws UsageError when git knows no such revision */
export function forkFrom({ project }: Repository, base: string): string {
  if (base.startsWith("-")) throw new UsageError(say("not-revision", { base }));
  try {
    return git(project, "merge-base", base, "HEAD").trim();
  } catch {
    throw new UsageError(say("git-does-not-know", { base }));
  }
}

/** The commit that a revision names. @throws UsageError when git knows no such revision */
export function commitOf({ project }: Repository, revision: string): string {
  const unknown = new UsageError(say("git-does-not-know-revision", { revision }));
  if (revision.startsWith("-")) throw unknown;
  try {
    return git(project, "rev-parse", "--verify", "--quiet", `${revision}^{commit}`).trim();
  } catch {
    throw unknown;
  }
}

/** The commit that is checked out; nothing before the first. */
export function headOf({ project }: Repository): string | undefined {
  try {
    return git(project, "rev-parse", "--verify", "--quiet", "HEAD^{commit}").trim();
  } catch {
    return undefined;
  }
}

/** Files that differ from a commit, committed or not, new ones included that git does not follow yet. */
export function changedSince({ project }: Repository, commit: string): string[] {
  const followed = git(project, "diff", "--name-only", "--no-renames", "-z", "--relative", commit, "--");
  const others = git(project, "ls-files", "--others", "--exclude-standard", "-z");
  const all = [...new Set([...names(followed), ...names(others)])].sort();
  // A changeset that is gone explains nothing.
  return all.filter((file) => !isChangeset(file) || existsSync(join(project, file)));
}

/** Names and hashes of the plain files below a path at a commit. */
function listAt({ project }: Repository, commit: string, path: string): { name: string; hash: string }[] {
  const where = path === "" ? [] : [path];
  return names(git(project, "ls-tree", "-r", "-z", commit, "--", ...where)).flatMap((line) => {
    const [meta = "", name = ""] = line.split("\t");
    const [mode = "", , hash = ""] = meta.split(" ");
    return mode.startsWith("100") ? [{ name, hash }] : [];
  });
}

/** Texts of files below a path at a commit, by name. What cannot be read is a fault of git's, not absence. */
export function textsAt(
  repository: Repository,
  { commit, path, isWanted }: { commit: string; path: string; isWanted: (name: string) => boolean },
): ReadonlyMap<string, string> {
  const wanted = listAt(repository, commit, path).filter(({ name }) => isWanted(name));
  const decoder = new TextDecoder();
  return new Map([...blobsOf(repository, wanted)].map(([name, bytes]) => [name, decoder.decode(bytes)]));
}

/** Contents of files, read from git in one go. */
function blobsOf({ project }: Repository, files: readonly { name: string; hash: string }[]): Map<string, Uint8Array> {
  const output = bytesOf(project, ["cat-file", "--batch"], files.map(({ hash }) => `${hash}\n`).join(""));
  let offset = 0;
  return new Map(
    files.map(({ name }) => {
      const end = output.indexOf(10, offset);
      const size = Number(output.subarray(offset, end).toString("latin1").split(" ").at(-1));
      const bytes = output.subarray(end + 1, end + 1 + size);
      // A line feed ends each.
      offset = end + size + 2;
      return [name, bytes];
    }),
  );
}

/** The catalogs as they were at a commit. */
export function catalogsAt(repository: Repository, commit: string): SourceFiles {
  const start = repository.catalogs === "" ? "" : `${repository.catalogs}/`;
  const wanted = listAt(repository, commit, repository.catalogs)
    .map(({ name, hash }) => ({ name: name.slice(start.length), hash }))
    .filter(
      ({ name }) => /\.(?:ya?ml|ndjson)$/i.test(name) && !/(?:^|\/)(?:\.[^/]*|dist|node_modules)(?:\/|$)/.test(name),
    );
  return blobsOf(repository, wanted);
}

/** Levels that some changesets state for a package. A file that is no changeset is named. */
export function statedLevels({ project }: Repository, files: readonly string[], name: string): Level[] {
  return files
    .filter((file) => isChangeset(file))
    .flatMap((file) => {
      try {
        return parse(readFileSync(join(project, file), "utf8")).releases;
      } catch {
        throw new UsageError(say("no-changeset-see-readme", { file }));
      }
    })
    .flatMap(({ name: each, type }) => (each === name && type !== "none" ? [type] : []));
}
