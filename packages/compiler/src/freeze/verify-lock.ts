import type { CatalogSet } from "@mulu/engine";
import { identifyPath } from "@mulu/schema";
import type { Finding } from "@mulu/schema";

import { compareFindings } from "../fault.js";
import { freeze, idsIn } from "./lock.js";
import type { Correction, Lock } from "./lock.js";
import { correctionGone, editionAltered, fileAltered, lockShrunk, notLocked, withoutTombstone } from "./wording.js";

/** @public Catalogs as they are now, to be held against what was published. */
export interface Present {
  set: CatalogSet;
  /** Every file below the catalogs, those included that cannot be read: of these nothing is said. */
  files: Iterable<string>;
  /** Corrections that are recorded. */
  corrections: readonly Correction[];
}

/** Ids of files that are there and not in the catalogs: broken, or resting on something broken. */
function unreadIds({ set, files }: Present): Set<string> {
  const known = new Set(set.documents.map(({ id }) => id));
  return new Set([...files].flatMap((file) => identifyPath(file)?.id ?? []).filter((id) => !known.has(id)));
}

/** @public Ids that a lock holds and that are gone without a tombstone. A file that cannot be read is not gone. */
export function goneFrom(lock: Lock, present: Present): string[] {
  const standing = new Set(present.set.documents.map(({ id }) => id));
  const buried = new Set<string>(present.set.all("redirect").map(({ from }) => from));
  const unread = unreadIds(present);
  const published = new Set([...idsIn(lock), ...lock.buried]);
  // While a tombstone cannot be read, nobody knows whom it buries.
  const graves = [...unread].some((id) => id.startsWith("redirects/"));
  return [...published].filter((id) => !standing.has(id) && !buried.has(id) && !unread.has(id) && !graves);
}

/** Every content of an edition to which recorded corrections lead from one that was frozen, that one included. */
function correctedFrom(edition: string, was: string, corrections: readonly Correction[]): Set<string | undefined> {
  const reached = new Set<string | undefined>([was]);
  for (const each of corrections) if (each.edition === edition && reached.has(each.was)) reached.add(each.is);
  return reached;
}

/** @public Official editions and texts of a lock whose content is not what it was, and no correction says so. */
export function alteredSince(lock: Lock, present: Present): string[] {
  const now = freeze(present.set);
  const unread = [...unreadIds(present)];
  return Object.entries(lock.editions)
    .filter(([id, was]) => !correctedFrom(id, was, present.corrections).has(now.editions[id]))
    .map(([id]) => id)
    .filter((id) => !unread.some((each) => each === id || each.startsWith(`${id}/`)));
}

/** The files of an altered edition that differ; the edition as a whole where the lock does not know its files. */
function alteredFiles(id: string, lock: Lock, present: Present): Finding[] {
  const now = freeze(present.set).files;
  // An edition that is official no longer holds its files all the same.
  const there = new Set(
    [id, ...present.set.members(id).map((member) => member.id)].map((each) => fileOf(present, each)),
  );
  const within = (file: string): boolean => file === `${id}.yaml` || file.startsWith(`${id}/`);
  const frozen = Object.keys(lock.files).filter(within);
  if (frozen.length === 0) return [editionAltered(id)];
  const added = Object.keys(now).filter((file) => within(file) && !(file in lock.files));
  const found = [
    ...frozen.filter((file) => !there.has(file)).map((file) => fileAltered(id, file, "removed")),
    ...frozen
      .filter((file) => there.has(file) && file in now && now[file] !== lock.files[file])
      .map((file) => fileAltered(id, file, "altered")),
    ...added.map((file) => fileAltered(id, file, "added")),
  ];
  return found.length === 0 ? [editionAltered(id)] : found;
}

function fileOf({ set }: Present, id: string): string | undefined {
  return set.documents.find((document) => document.id === id)?.file;
}

/** @public What was published and is gone without a tombstone (PS-11), or was altered (PS-15). */
export function verifyLock(lock: Lock, present: Present): Finding[] {
  return [
    ...goneFrom(lock, present).map(withoutTombstone),
    ...alteredSince(lock, present).flatMap((id) => alteredFiles(id, lock, present)),
  ].sort(compareFindings);
}

/** @public What is there and was never locked (LOCK-02): it could go again without a trace. */
export function driftFrom(lock: Lock, set: CatalogSet): Finding[] {
  const now = freeze(set);
  const [ids, buried] = [new Set(idsIn(lock)), new Set(lock.buried)];
  const missing = [
    ...idsIn(now).filter((id) => !ids.has(id)),
    ...now.buried.filter((id) => !buried.has(id)),
    ...Object.keys(now.editions).filter((id) => !(id in lock.editions)),
  ];
  return missing.length === 0 ? [] : [notLocked([...new Set(missing)])];
}

/** @public What a lock no longer holds of an earlier one (LOCK-01), though it stands or its correction was recorded. */
export function shrunkFrom(earlier: Lock, lock: Lock, set: CatalogSet): Finding[] {
  const [ids, buried] = [new Set(idsIn(lock)), new Set(lock.buried)];
  const graves = new Set<string>(set.all("redirect").map(({ from }) => from));
  const dropped = [
    ...idsIn(earlier).filter((id) => !ids.has(id) && !graves.has(id)),
    ...earlier.buried.filter((id) => !buried.has(id) && !ids.has(id)),
    ...Object.keys(earlier.editions).filter((id) => !(id in lock.editions)),
  ];
  const recorded = new Set(lock.corrections.map((each) => JSON.stringify(each)));
  const lost = earlier.corrections.filter((each) => !recorded.has(JSON.stringify(each)));
  return [...(dropped.length === 0 ? [] : [lockShrunk([...new Set(dropped)])]), ...lost.map(correctionGone)];
}
