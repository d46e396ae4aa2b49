import type { CatalogSet } from "@mulu/engine";
import type { DocumentKind } from "@mulu/schema";

import { compareText } from "../fault.js";
import { emptyLock, parseLock } from "./lock.js";
import type { Lock } from "./lock.js";

/** @public The lock of what the country keeps in common, below the catalogs: registers, code lists, regions. */
export const commonLock = "published.lock.json";

/** @public Folder of the other locks below the catalogs: one for each edition, and one for what each region registers. */
export const lockFolder = "locks";

const ending = ".lock.json";

/** @public Whether a path below the catalogs is that of a lock. */
export function isLockFile(path: string): boolean {
  return path === commonLock || (path.startsWith(`${lockFolder}/`) && path.endsWith(ending));
}

const inFolder = (name: string): string => `${lockFolder}/${name}${ending}`;

/** Rooms whose documents are each kept by an office of its own. */
const apart = /^(?:consultations)\//;

/**
 * The file that locks an id. Of an edition and all that stands in it one, of the versions of a list one, of what a
 * region registers one: so that no two offices have to write the same.
 */
function fileOf(set: CatalogSet, id: string): string {
  const document = set.get(id);
  if (document?.id === id && document.documentKind === "edition") return inFolder(id);
  if (apart.test(id)) return inFolder(id);
  const folder = id.slice(0, id.lastIndexOf("/"));
  if (/^(?:national|local\/\d{6}|records)\//.test(id)) return inFolder(folder);
  const region = document?.id === id && "region" in document ? document.region : undefined;
  return region === undefined ? commonLock : inFolder(`local/${region}/${folder}`);
}

interface Growing {
  ids: Partial<Record<DocumentKind, string[]>>;
  buried: string[];
  editions: Record<string, string>;
  files: Record<string, string>;
  corrections: Lock["corrections"][number][];
}

/** @public A lock as the files that hold it, by path below the catalogs. The same lock gives the same bytes. */
export function lockFiles(lock: Lock, set: CatalogSet): ReadonlyMap<string, string> {
  const found = new Map<string, Growing>();
  const of = (id: string): Growing => {
    const file = fileOf(set, id);
    const known = found.get(file) ?? { ids: {}, buried: [], editions: {}, files: {}, corrections: [] };
    found.set(file, known);
    return known;
  };
  const fileIds = new Map<string, string>(set.documents.map(({ file, id }) => [file, id]));
  for (const [kind, ids] of Object.entries(lock.ids) as [DocumentKind, readonly string[]][]) {
    for (const id of ids) (of(id).ids[kind] ??= []).push(id);
  }
  for (const id of lock.buried) of(id).buried.push(id);
  for (const [id, digest] of Object.entries(lock.editions)) of(id).editions[id] = digest;
  for (const [file, digest] of Object.entries(lock.files)) of(fileIds.get(file) ?? file).files[file] = digest;
  for (const correction of lock.corrections) of(correction.edition).corrections.push(correction);
  // That there is a lock at all is seen by this one.
  if (!found.has(commonLock)) found.set(commonLock, { ids: {}, buried: [], editions: {}, files: {}, corrections: [] });
  const files = [...found].map(([file, part]) => [file, `${JSON.stringify(part, null, 1)}\n`] as const);
  return new Map(files.sort(([a], [b]) => compareText(a, b)));
}

/** @public The lock that several files hold, or the one among them that is no lock. */
export function joinLocks(files: ReadonlyMap<string, string>): { lock: Lock } | { fault: string } {
  const parts: Lock[] = [];
  for (const [file, text] of [...files].sort(([a], [b]) => compareText(a, b))) {
    const part = parseLock(text);
    if (!part) return { fault: file };
    parts.push(part);
  }
  return { lock: parts.reduce(joined, emptyLock) };
}

const once = (first: readonly string[], second: readonly string[] = []): string[] =>
  [...new Set([...first, ...second])].sort(compareText);

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => compareText(a, b)));

/** What two parts of one lock hold. No two parts hold the same edition. */
function joined(first: Lock, second: Lock): Lock {
  const kinds = [...new Set([...Object.keys(first.ids), ...Object.keys(second.ids)])].sort(compareText);
  return {
    ids: Object.fromEntries(
      (kinds as DocumentKind[]).map((kind) => [kind, once(first.ids[kind] ?? [], second.ids[kind])]),
    ),
    buried: once(first.buried, second.buried),
    editions: sorted({ ...first.editions, ...second.editions }),
    files: sorted({ ...first.files, ...second.files }),
    corrections: [...first.corrections, ...second.corrections],
  };
}
