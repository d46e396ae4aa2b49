import { mkdirSync, writeFileSync } from "node:fs";
import { lstat, readdir, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";

import type { Artefact } from "@mulu/compiler";

import type { Text } from "@mulu/schema";
import { UsageError } from "./exit.js";
import { say } from "./words/say.js";

/** Left in every folder that a build wrote: only such a folder is ever taken away. */
export const mark = ".mulu-build";
const markText =
  "由 mulu build 写成，重新编译时整个替换。\nWritten by mulu build, and replaced whole by the next one.\n";

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

/** What an action gives; undefined where the thing is not there. Any other fault stays one. */
async function unlessAbsent<T>(action: Promise<T>): Promise<T | undefined> {
  return action.catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  });
}

/** Where a build goes, and what it must not touch. */
export interface Destination {
  /** Absolute. */
  out: string;
  /** As it was written, for messages. */
  shown: string;
  cwd: string;
  /** Folder of the catalogs, absolute. */
  root: string;
}

/** Whether a folder is another or holds it. */
function holds(folder: string, other: string): boolean {
  const way = relative(folder, other);
  return way === "" || !(way === ".." || way.startsWith(`..${sep}`) || /^(?:[A-Za-z]:|\\\\)/.test(way));
}

function refuse(shown: string, what: Text): never {
  throw new UsageError(say("path-nothing-written", { shown, what }));
}

/**
 * The folder to write, links followed.
 * @throws UsageError when it is not ours to replace: the working folder, the catalogs, a folder that holds either, a
 * file, or a folder in use that no build wrote
 */
export async function claim({ out, shown, cwd, root }: Destination, artefacts: readonly Artefact[]): Promise<string> {
  const place = (await unlessAbsent(realpath(out))) ?? out;
  for (const kept of [cwd, root]) {
    if (holds(place, await realpath(kept))) {
      refuse(shown, say("working-folder-catalogs-holds"));
    }
  }
  const there = await unlessAbsent(lstat(place));
  if (!there) return place;
  if (!there.isDirectory()) refuse(shown, say("no-folder"));
  const names = await readdir(place);
  // Builds before the mark are known by holding nothing that a build does not write.
  const ours = new Set(artefacts.map(({ path }) => path.split("/")[0]));
  const unmarked = names.every((name) => ours.has(name)) && names.includes("summary.json");
  if (names.length === 0 || names.includes(mark) || unmarked) return place;
  return refuse(shown, say("holds-files-not-written"));
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}

/** Takes away what this build left beside a folder, and what others left that were killed. */
async function clear(place: string, own: string): Promise<void> {
  const start = `.${basename(place)}.`;
  for (const name of await readdir(dirname(place))) {
    const owner = name.startsWith(start)
      ? /^(\d+)\.\d+\.(?:new|old\d+)$/.exec(name.slice(start.length))?.[1]
      : undefined;
    if (owner === undefined || (!name.startsWith(`${own}.`) && isAlive(Number(owner)))) continue;
    await rm(join(dirname(place), name), { recursive: true, force: true });
  }
}

/** Lets a folder take the place of another. Others may be doing the same: then the last one stands. */
async function exchange(fresh: string, place: string, beside: (name: string) => string): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) {
    const old = beside(`old${turn}`);
    const moved = (await unlessAbsent(rename(place, old).then(() => true))) ?? false;
    try {
      await rename(fresh, place);
      return;
    } catch (error) {
      if (["ENOTEMPTY", "EEXIST"].includes(codeOf(error))) continue;
      if (moved) await rename(old, place);
      throw error;
    }
  }
  throw Object.assign(new Error("EBUSY"), { code: "EBUSY" });
}

/** Ten thousand small files, one after the other: to wait for each takes four times as long as to write it. */
function writeFiles(folder: string, files: readonly Artefact[]): void {
  const made = new Set<string>();
  for (const { path, content } of files) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content);
  }
}

/** Builds that this process began: each has names of its own beside the folder. */
let builds = 0;

/** Writes a build as one: beside the folder, whole, and then in its place. A run that is killed leaves the old whole. */
export async function writeBuild(place: string, shown: string, artefacts: readonly Artefact[]): Promise<void> {
  builds += 1;
  const own = `.${basename(place)}.${process.pid}.${builds}`;
  const beside = (name: string): string => join(dirname(place), `${own}.${name}`);
  const fresh = beside("new");
  try {
    await rm(fresh, { recursive: true, force: true });
    writeFiles(fresh, [{ path: mark, content: markText }, ...artefacts]);
    await exchange(fresh, place, beside);
  } catch (error) {
    const reason = codeOf(error) || String(error);
    throw new UsageError(say("cannot-write-what-unchanged", { shown, reason }));
  } finally {
    await clear(place, own).catch(() => undefined);
  }
}
