import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

import { commonLock, compile, freeze, isLockFile, joinLocks, lockFolder, union } from "@mulu/compiler";
import type { Compilation, Lock, SourceFiles } from "@mulu/compiler";
import type { CatalogSet } from "@mulu/engine";

import { UsageError } from "../exit.js";
import { catalogsAt, forkFrom, headOf, repositoryOf, textsAt } from "../revisions.js";
import type { Repository } from "../revisions.js";
import { say } from "../words/say.js";

/** The lock that some files hold, by path below the catalogs. @throws UsageError naming the file that is no lock */
function joined(texts: ReadonlyMap<string, string>, where: (file: string) => string): Lock {
  const found = joinLocks(texts);
  if ("lock" in found) return found.lock;
  throw new UsageError(say("no-lock-restore-repository", { where: where(found.fault) }));
}

/** @throws UsageError when it is there and cannot be read */
async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "";
    if (reason === "ENOENT") return undefined;
    throw new UsageError(say("cannot-read-restore-repository", { path, reason }));
  }
}

/** Paths of the locks below the catalogs, but for the common one. */
export async function lockPaths(root: string): Promise<string[]> {
  const there = await readdir(join(root, lockFolder), { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
      throw error;
    },
  );
  const paths = there.map((each) => relative(root, join(each.parentPath, each.name)).split(sep).join("/"));
  return paths.filter(isLockFile).sort();
}

/**
 * The lock of the catalogs: the common one beside them, and those of editions and regions. Nothing where there is no
 * common one: then nobody can tell whether another is missing.
 * @throws UsageError when one of them is there and cannot be read
 */
export async function ownLock(root: string): Promise<Lock | undefined> {
  const common = await textOf(join(root, commonLock));
  if (common === undefined) return undefined;
  const texts = new Map([[commonLock, common]]);
  for (const path of await lockPaths(root)) texts.set(path, (await textOf(join(root, path))) ?? "");
  return joined(texts, (file) => join(root, file));
}

/** The lock at a commit; nothing where there was none. */
function lockAt(repository: Repository, commit: string): Lock | undefined {
  const { catalogs } = repository;
  const start = catalogs === "" ? "" : `${catalogs}/`;
  const isWanted = (name: string): boolean => isLockFile(name.slice(start.length));
  const found = textsAt(repository, { commit, path: catalogs, isWanted });
  const texts = new Map([...found].map(([name, text]) => [name.slice(start.length), text]));
  if (!texts.has(commonLock)) return undefined;
  return joined(texts, (file) => `${commit.slice(0, 12)}:${start}${file}`);
}

/** What was published at the revision on which the work stands. */
export interface Base {
  repository: Repository;
  commit: string;
  files: SourceFiles;
  compilation: Compilation;
  set: CatalogSet;
  /** Its lock as it stood; nothing where there was none. */
  lock: Lock | undefined;
  /** All that was published: what its lock holds, and what was there and not locked. */
  published: Lock;
}

/** @throws UsageError when the catalogs lie in no repository, or git does not know the revision */
export function baseOf(root: string, revision: string): Base {
  const repository = repositoryOf(root);
  if (!repository) {
    throw new UsageError(say("no-repository-to-compare", { revision }));
  }
  const commit = forkFrom(repository, revision);
  const files = catalogsAt(repository, commit);
  const compilation = compile(files);
  const { set } = compilation;
  const lock = lockAt(repository, commit);
  const there = freeze(set, lock?.corrections);
  return { repository, commit, files, compilation, set, lock, published: lock ? union(lock, there) : there };
}

/** The lock of the commit that is checked out, if there is one. */
export function committedLock(root: string): Lock | undefined {
  const repository = repositoryOf(root);
  if (!repository) return undefined;
  const head = headOf(repository);
  return head === undefined ? undefined : lockAt(repository, head);
}
