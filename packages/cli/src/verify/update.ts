import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";

import {
  alteredSince,
  commonLock,
  driftFrom,
  emptyLock,
  freeze,
  goneFrom,
  idsIn,
  lockFiles,
  lockFolder,
  union,
  verifyLock,
} from "@mulu/compiler";
import type { Correction, Lock, Present } from "@mulu/compiler";
import type { Finding, IsoDate } from "@mulu/schema";

import { UsageError } from "../exit.js";
import { filesOf } from "../load.js";
import type { Loaded } from "../load.js";
import { writeFiles } from "../write-files.js";
import { baseOf, committedLock, lockPaths, ownLock } from "./locks.js";
import { say } from "../words/say.js";

/** What is asked of an update. */
export interface UpdateRequest {
  base?: string;
  /** Why a frozen edition is to be corrected, and the day if given. */
  correct?: { reason: string; on?: IsoDate };
}

/** What an update did: nothing, where something stands against it. */
export interface Update {
  findings: Finding[];
  /** Ids that are locked now and were not. */
  added: number;
  corrected: string[];
  /** Ids that were locked here and published nowhere, and go again. */
  dropped: string[];
}

/** Everything that a lock may not lose: what stands beside the catalogs, in the last commit, and at the base. */
interface Earlier {
  /** Each lock by itself: a digest of any of them is frozen. */
  locks: Lock[];
  /** Ids that were published. Given the base, that is what was there. */
  published: Lock;
}

async function earlierThan(root: string, { base }: UpdateRequest): Promise<Earlier> {
  const own = await ownLock(root);
  const committed = committedLock(root);
  const from = base === undefined ? undefined : baseOf(root, base);
  if (!own && (committed ?? from?.lock)) {
    throw new UsageError(say("no-but-repository-one", { commonLock, lockFolder }));
  }
  const locks = [own, committed, from?.published].filter((lock) => lock !== undefined);
  return { locks, published: from?.published ?? locks.reduce(union, emptyLock) };
}

/** Corrections that were recorded anywhere, the oldest first, each once. */
function recorded(locks: readonly Lock[]): Correction[] {
  const all = locks.toReversed().flatMap(({ corrections }) => corrections);
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

/** The corrections that an update would have to record. */
function corrections({ locks }: Earlier, present: Present, given: { reason: string; on?: IsoDate }): Correction[] {
  const now = freeze(present.set).editions;
  const wanted = locks.flatMap((lock) =>
    alteredSince(lock, present).flatMap((edition) => {
      const [was, is] = [lock.editions[edition], now[edition]];
      // An edition that is gone is no correction of it.
      return was === undefined || is === undefined ? [] : [{ edition, was, is, ...given }];
    }),
  );
  return [...new Map(wanted.map((each) => [`${each.edition} ${each.was}`, each])).values()];
}

/** What writing a lock comes to: files that are not as they should be, and those that hold nothing any more. */
export interface LockWriting {
  files: { path: string; content: string }[];
  gone: string[];
}

async function writingOf(root: string, files: ReadonlyMap<string, string>): Promise<LockWriting> {
  const old = await lockPaths(root);
  const there = await Promise.all(
    [...files].map(async ([path, content]) => {
      const text = await readFile(join(root, path), "utf8").catch(() => undefined);
      return { path: join(root, path), content, isSame: text === content };
    }),
  );
  return {
    files: there.filter(({ isSame }) => !isSame).map(({ path, content }) => ({ path, content })),
    gone: old.filter((path) => !files.has(path)).map((path) => join(root, path)),
  };
}

/** Writes the lock as things are now, unless that would forget what was published. */
export async function updateLock(loaded: Loaded, request: UpdateRequest): Promise<Update> {
  const { update, writing } = await planUpdate(loaded, request);
  await writeFiles(writing.files);
  for (const path of writing.gone) await rm(path);
  return update;
}

/** What an update comes to, and what it would write; nothing is written here. */
export async function planUpdate(
  loaded: Loaded,
  request: UpdateRequest,
): Promise<{ update: Update; writing: LockWriting }> {
  const { root, compilation } = loaded;
  const earlier = await earlierThan(root, request);
  const present = { set: compilation.set, files: filesOf(loaded), corrections: recorded(earlier.locks) };
  const added = request.correct ? corrections(earlier, present, request.correct) : [];
  if (request.correct && added.length === 0) {
    throw new UsageError(say("no-official-edition-altered"));
  }
  const all = { ...present, corrections: [...present.corrections, ...added] };
  const findings = earlier.locks.flatMap((lock) => verifyLock({ ...lock, ids: {}, buried: [] }, all));
  const lost = verifyLock({ ...earlier.published, editions: {} }, all);
  const standing = [...new Map([...lost, ...findings].map((each) => [JSON.stringify(each), each])).values()];
  const before = earlier.locks.reduce(union, emptyLock);
  const dropped = goneFrom(before, all);
  if (standing.length > 0) {
    const update = { findings: standing, added: 0, corrected: [], dropped: [] };
    return { update, writing: { files: [], gone: [] } };
  }
  const lock = freeze(compilation.set, all.corrections);
  const known = new Set(idsIn(before));
  const update = {
    findings: [],
    added: driftFrom(before, compilation.set).length === 0 ? 0 : idsIn(lock).filter((id) => !known.has(id)).length,
    corrected: added.map(({ edition }) => edition),
    dropped,
  };
  return { update, writing: await writingOf(root, lockFiles(lock, compilation.set)) };
}
