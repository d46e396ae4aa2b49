import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import type { Dirent } from "node:fs";
import { join } from "node:path";

import { isAnswersFile } from "@mulu/schema";
import type { Finding } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import type { CatalogSource } from "../compilation.js";
import { isCommentsFile } from "../comments/is-comments-file.js";
import { compareFindings, compareText, toFinding } from "../fault.js";
import { limits } from "./limits.js";
import { say } from "../words/say.js";
import type { Said } from "../words/say.js";
import { tooLarge } from "./too-large.js";

/** What stands beside the catalogs and is none: the build’s output, packages, and what tools keep. */
const besideCatalogs: ReadonlySet<string> = new Set(["dist", "node_modules"]);
/** What catalogs are written in: YAML, and comments line by line. */
const isData = (name: string): boolean => /\.(?:ya?ml|ndjson)$/i.test(name);

/**
 * @public Reads a catalogs folder. Nothing outside the folder is read, and no file beyond the size limit.
 * Reads synchronously inside: thousands of small files are several times faster that way.
 * @param root path of the catalogs folder
 */
export async function readCatalogs(root: string): Promise<CatalogSource> {
  const walk: Walk = { root, files: new Map(), findings: [] };
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) readFolder(walk, "");
  else walk.findings.push(notAFile("", say("no-catalogs")));
  const sorted = [...walk.files].sort(([a], [b]) => compareText(a, b));
  return Promise.resolve({ files: new Map(sorted), findings: walk.findings.sort(compareFindings) });
}

interface Walk {
  root: string;
  files: Map<string, Uint8Array>;
  findings: Finding[];
}

function readFolder(walk: Walk, folder: string): void {
  for (const entry of entriesOf(walk, folder)) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (isSkipped(entry.name)) {
      if (folder !== "" || !entry.isDirectory()) reportSkipped(walk, entry, path);
      continue;
    }
    if (walk.files.size >= limits.files) {
      reportTooMany(walk);
      return;
    }
    readEntry(walk, entry, path);
  }
}

function isSkipped(name: string): boolean {
  return besideCatalogs.has(name) || name.startsWith(".");
}

/** YAML that is not read because of the name of its folder, or its own, is named: somebody takes it for a catalog. */
function reportSkipped(walk: Walk, entry: Dirent, path: string): void {
  const file = entry.isDirectory() ? firstData(walk, path) : isData(entry.name) ? path : undefined;
  if (file !== undefined) walk.findings.push(skipped(file, path));
}

/** The first YAML file below a folder, in the order of names. */
function firstData(walk: Walk, folder: string): string | undefined {
  for (const entry of entriesOf(walk, folder)) {
    const path = `${folder}/${entry.name}`;
    if (entry.isFile() && isData(entry.name)) return path;
    const within = entry.isDirectory() ? firstData(walk, path) : undefined;
    if (within !== undefined) return within;
  }
  return undefined;
}

function skipped(file: string, because: string): Finding {
  return toFinding({
    code: structuralCodes.noRoom,
    file,
    ...say("file-skipped", { file, names: [...besideCatalogs], because }),
  });
}

/** What a folder holds, by name, so that the limit falls on the same files everywhere. */
function entriesOf(walk: Walk, folder: string): Dirent[] {
  try {
    const entries = readdirSync(join(walk.root, folder), { withFileTypes: true });
    return entries.sort((a, b) => compareText(a.name, b.name));
  } catch (cause) {
    walk.findings.push(unreadable(folder, cause));
    return [];
  }
}

function readEntry(walk: Walk, entry: Dirent, path: string): void {
  if (entry.isDirectory()) {
    readFolder(walk, path);
    return;
  }
  if (entry.isFile()) {
    if (isData(entry.name) && !isAnswersFile(path)) readFile(walk, path);
    return;
  }
  const leadsToFolder = statSync(join(walk.root, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isData(entry.name) && !leadsToFolder) return;
  // Id = path: a link would give one thing two ids, and may lead out of the catalogs.
  walk.findings.push(notAFile(path, say(entry.isSymbolicLink() ? "no-symbolic-link" : "no-plain-file")));
}

function readFile(walk: Walk, path: string): void {
  const most = isCommentsFile(path) ? limits.commentBytes : limits.fileBytes;
  try {
    const read = readUpTo(`${walk.root}/${path}`, most);
    if (typeof read === "number") walk.findings.push(tooLarge(path, read));
    else walk.files.set(path, read);
  } catch (cause) {
    walk.findings.push(unreadable(path, cause));
  }
}

/** The bytes of a file, or their number where they are too many: asked of the file that is open, and never read further. */
function readUpTo(full: string, most: number): Uint8Array | number {
  const file = openSync(full, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const { size } = fstatSync(file);
    if (size > most) return size;
    const bytes = Buffer.allocUnsafe(size);
    let read = 0;
    for (let more = -1; read < size && more !== 0; read += more) more = readSync(file, bytes, read, size - read, null);
    return read === size ? bytes : bytes.subarray(0, read);
  } finally {
    closeSync(file);
  }
}

function unreadable(path: string, cause: unknown): Finding {
  const reason = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return notAFile(path, say("unreadable", { reason }));
}

function notAFile(file: string, said: Said): Finding {
  return toFinding({ code: structuralCodes.notAFile, file, ...said });
}

function reportTooMany(walk: Walk): void {
  if (walk.findings.some(({ rule }) => rule === structuralCodes.tooMany.code)) return;
  walk.findings.push(
    toFinding({
      code: structuralCodes.tooMany,
      file: "",
      ...say("too-many-files", { limit: limits.files }),
    }),
  );
}
