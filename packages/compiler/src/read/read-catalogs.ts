import { lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import type { Dirent } from "node:fs";
import { join } from "node:path";

import type { Finding } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import type { CatalogSource } from "../compilation.js";
import { isCommentsFile } from "../comments/is-comments-file.js";
import { compareFindings, compareText, toFinding } from "../fault.js";
import { limits } from "./limits.js";
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
  else walk.findings.push(notAFile("", "找不到目录 catalogs，或者它不是目录。", "There is no folder catalogs."));
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
    message: {
      zh: `没有读取 ${file}：catalogs 下名为 dist、node_modules 或者以点开头的（${because}）不是目录的内容。`,
      en: `${file} was not read: what is called dist, node_modules or begins with a dot (${because}) is no part of the catalogs.`,
    },
    hint: {
      zh: "是目录内容的，请改名或者移到相应位置；不是的，请移出 catalogs。",
      en: "If it is a catalog, rename it or move it to its place; if not, take it out of catalogs.",
    },
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
    if (isData(entry.name)) readFile(walk, path);
    return;
  }
  const leadsToFolder = statSync(join(walk.root, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isData(entry.name) && !leadsToFolder) return;
  // Id = path: a link would give one thing two ids, and may lead out of the catalogs.
  const zh = entry.isSymbolicLink() ? "catalogs 下不得使用符号链接。" : "此处应当是普通文件。";
  const en = entry.isSymbolicLink()
    ? "Symbolic links are not allowed below catalogs."
    : "A plain file is expected here.";
  walk.findings.push(notAFile(path, zh, en));
}

function readFile(walk: Walk, path: string): void {
  const full = join(walk.root, path);
  try {
    const { size } = lstatSync(full);
    const most = isCommentsFile(path) ? limits.commentBytes : limits.fileBytes;
    if (size > most) walk.findings.push(tooLarge(path, size));
    else walk.files.set(path, readFileSync(full));
  } catch (cause) {
    walk.findings.push(unreadable(path, cause));
  }
}

function unreadable(path: string, cause: unknown): Finding {
  const reason = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return notAFile(path, `无法读取（${reason}）。`, `It cannot be read (${reason}).`);
}

function notAFile(file: string, zh: string, en: string): Finding {
  return toFinding({
    code: structuralCodes.notAFile,
    file,
    message: { zh, en },
    hint: {
      zh: "请在此路径放置普通的 YAML 文件，并确认有读取权限。",
      en: "Put a plain, readable YAML file at this path.",
    },
  });
}

function reportTooMany(walk: Walk): void {
  if (walk.findings.some(({ rule }) => rule === structuralCodes.tooMany.code)) return;
  walk.findings.push(
    toFinding({
      code: structuralCodes.tooMany,
      file: "",
      message: {
        zh: `catalogs 下的文件超过 ${limits.files} 个，其余未读取。`,
        en: `There are more than ${limits.files} files below catalogs; the rest were not read.`,
      },
      hint: { zh: "请移走不属于目录的文件。", en: "Move away what does not belong to the catalogs." },
    }),
  );
}
