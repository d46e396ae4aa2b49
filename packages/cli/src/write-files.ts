import { constants } from "node:fs";
import { access, lstat, mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

import { UsageError } from "./exit.js";
import { say } from "./words/say.js";

/** A file to write. */
export interface NewFile {
  /** Absolute. */
  path: string;
  /** What it holds; of a big file in pieces, read when it is written. */
  content: string | Uint8Array | AsyncIterable<string>;
  /** How messages name it; by its path unless given. */
  shown?: string;
  /** Takes no other's place: it is an error when something is there. */
  isNew?: boolean;
}

/** A file as it will stand, and its text beside it until then. */
interface Pending {
  shown: string;
  target: string;
  beside: string;
}

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

function refusal(path: string, error: unknown, done: readonly string[] = []): UsageError {
  const reason = codeOf(error) || (error instanceof Error ? error.message : "");
  const what = done.length === 0 ? say("no-file-changed") : say("written-already", { done });
  return new UsageError(say("cannot-write-reason", { path, reason, what }));
}

/** The place that a path leads to: a link stays a link. */
async function targetOf(path: string): Promise<string> {
  return realpath(path).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return path;
    throw error;
  });
}

async function writeBeside({ path, content, isNew, shown = path }: NewFile, order: number): Promise<Pending> {
  const target = await targetOf(path);
  const there = await lstat(target).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  });
  if (there && isNew) throw Object.assign(new Error("EEXIST"), { code: "EEXIST" });
  if (there && !there.isFile()) throw Object.assign(new Error("EISDIR"), { code: "EISDIR" });
  if (there) await access(target, constants.W_OK);
  await mkdir(dirname(target), { recursive: true });
  // A dot keeps it out of the catalogs, should the run be killed here.
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}-${order}.tmp`);
  try {
    const mode = there ? (await stat(target)).mode : 0o666;
    await writeFile(beside, content, { flag: "wx", flush: true, mode });
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  return { shown, target, beside };
}

/** @throws UsageError when something is at the place already: what is there may be hours of somebody's work */
export async function demandAbsent(path: string, shown: string): Promise<void> {
  const there = await lstat(path).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return undefined;
    throw refusal(shown, error);
  });
  if (!there) return;
  throw new UsageError(say("already-left-add-force", { shown }));
}

/**
 * Writes files as one: each is written beside its place, whole, and only when all are does the first take it. A disk
 * that is full, a file that may not be written or a run that is killed leaves every file as it was.
 * @throws UsageError naming the file that cannot be written, and what had taken its place by then
 */
export async function writeFiles(files: readonly NewFile[]): Promise<void> {
  const pending: Pending[] = [];
  const done: string[] = [];
  try {
    for (const [order, file] of files.entries()) {
      pending.push(
        await writeBeside(file, order).catch((error: unknown) => {
          throw refusal(file.shown ?? file.path, error);
        }),
      );
    }
    for (const { shown, target, beside } of pending) {
      await rename(beside, target).catch((error: unknown) => {
        throw refusal(shown, error, done);
      });
      done.push(shown);
    }
  } finally {
    for (const { beside } of pending.slice(done.length)) await rm(beside, { force: true });
  }
}
