import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { compile, freeze, parseLock, union } from "@mulu/compiler";
import type { Lock, SourceFiles } from "@mulu/compiler";
import type { CatalogSet } from "@mulu/engine";

import { UsageError } from "../exit.js";
import { catalogsAt, forkFrom, headOf, repositoryOf, textAt } from "../revisions.js";
import type { Repository } from "../revisions.js";

/** What was published, beside the catalogs. */
export const lockName = "published.lock.json";

function parsed(text: string, where: string): Lock {
  const lock = parseLock(text);
  if (lock) return lock;
  throw new UsageError(`${where} 不是锁定文件，请从版本库恢复 / is no lock; restore it from the repository`);
}

/** The lock beside the catalogs; nothing where there is none. @throws UsageError when there is one and it cannot be read */
export async function ownLock(root: string): Promise<Lock | undefined> {
  const path = join(root, lockName);
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "";
    if (reason === "ENOENT") return undefined;
    throw new UsageError(
      `${path} 无法读取（${reason}），请从版本库恢复 / cannot be read (${reason}); restore it from the repository`,
    );
  }
  return parsed(text, path);
}

/** The lock at a commit; nothing where there was none. */
function lockAt(repository: Repository, commit: string): Lock | undefined {
  const file = repository.catalogs === "" ? lockName : `${repository.catalogs}/${lockName}`;
  const text = textAt(repository, commit, file);
  return text === undefined ? undefined : parsed(text, `${commit.slice(0, 12)}:${file}`);
}

/** What was published at the revision on which the work stands. */
export interface Base {
  repository: Repository;
  commit: string;
  files: SourceFiles;
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
    throw new UsageError(
      `目录数据不在 git 版本库中，无法与 ${revision} 比较 / the catalogs are in no git repository to compare with ${revision}`,
    );
  }
  const commit = forkFrom(repository, revision);
  const files = catalogsAt(repository, commit);
  const { set } = compile(files);
  const lock = lockAt(repository, commit);
  const there = freeze(set, lock?.corrections);
  return { repository, commit, files, set, lock, published: lock ? union(lock, there) : there };
}

/** The lock of the commit that is checked out, if there is one. */
export function committedLock(root: string): Lock | undefined {
  const repository = repositoryOf(root);
  if (!repository) return undefined;
  const head = headOf(repository);
  return head === undefined ? undefined : lockAt(repository, head);
}
