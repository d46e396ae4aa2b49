import { realpathSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";

import { closest } from "@mulu/compiler";

import { UsageError } from "./exit.js";
import { bilingual, say } from "./words/say.js";

/** Where paths are looked for: the catalogs, and the files that were found in them. */
export interface PathContext {
  /** Folder in which the command was called. */
  cwd: string;
  /** Folder of the catalogs, absolute. */
  root: string;
  /** Every file below it, read or refused, relative to it with forward slashes. */
  files: readonly string[];
}

/** A path as given, with links resolved where it exists: two spellings of one place are one. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** A path below the folder with forward slashes; "" for the folder itself, nothing for what lies outside. */
function below(root: string, path: string): string | undefined {
  const inside = relative(real(root), real(path)).split(sep).join("/");
  return inside === ".." || inside.startsWith("../") || isAbsolute(inside) ? undefined : inside;
}

const plain = (written: string): string => written.replaceAll("\\", "/").replace(/\/+$/, "");

/** An absolute path of what was written as seen from a folder. @throws UsageError when nothing was written */
export function absolute(cwd: string, written: string): string {
  if (written.trim() !== "") return resolve(cwd, written);
  throw new UsageError(say("path-empty-name-file"));
}

/** The working folder, where the catalogs lie in it: there `.` means all of them. */
function isHere(path: string, { cwd, root }: PathContext): boolean {
  return real(path) === real(cwd) && below(cwd, root) !== undefined;
}

/**
 * What a path may mean, the likeliest first: a place as seen from here, a path as findings write it (`catalogs/…`), an
 * id. The folder of the catalogs means all, and so does the working folder that holds it; a folder further up does not.
 */
function meanings(written: string, context: PathContext): string[] {
  const { cwd, root } = context;
  const path = plain(written);
  const seen = resolve(cwd, path === "" ? "/" : path);
  const named = /^(?:\.\/+)*catalogs(?:\/+|$)/.exec(path)?.[0];
  const inRoot = (rest: string): string | undefined => {
    const found = below(root, join(root, rest));
    return found === "" && rest !== "" ? undefined : found;
  };
  return [
    isHere(seen, context) ? "" : below(root, seen),
    named === undefined ? undefined : inRoot(path.slice(named.length)),
    path === "" ? undefined : inRoot(path.replace(/@/g, "/")),
  ].filter((each) => each !== undefined);
}

/** The file or folder that a path names: with or without `.yaml`, as there are files of it. */
function named(path: string, files: readonly string[]): string | undefined {
  if (path === "" || files.some((file) => file === path || file.startsWith(`${path}/`))) return path;
  return [`${path}.yaml`, `${path}.yml`].find((file) => files.includes(file));
}

const stem = (name: string): string => name.replace(/\.ya?ml$/i, "");

/** The file or folder most like what was written: followed from folder to folder, else of the same name elsewhere. */
export function nearest(path: string, files: readonly string[]): string | undefined {
  let found = "";
  for (const segment of path.split("/")) {
    const start = found === "" ? "" : `${found}/`;
    const names = new Map(
      files
        .filter((file) => file.startsWith(start))
        .map((file) => file.slice(start.length).split("/")[0] ?? "")
        .map((name) => [stem(name), name]),
    );
    const like = names.has(stem(segment)) ? stem(segment) : closest(stem(segment), names.keys());
    if (like === undefined) {
      const last = stem(path.slice(path.lastIndexOf("/") + 1));
      return files.find((file) => stem(file.slice(file.lastIndexOf("/") + 1)) === last) ?? (found || undefined);
    }
    found = start + (names.get(like) ?? like);
  }
  return found;
}

/** What lies in the folder that was found, where an edition or version of it is named that there is not. */
function beside(path: string, found: string, files: readonly string[]): string {
  const missing = path.slice(found.length + 1).split("/")[0] ?? "";
  if (!path.startsWith(`${found}/`) || !/\d/.test(missing)) return "";
  const names = files.flatMap((file) =>
    file.startsWith(`${found}/`) ? stem(file.slice(found.length + 1).split("/")[0] ?? "") : [],
  );
  const all = [...new Set(names)].sort();
  const more = all.length > 8 ? say("so-many-in-all", { count: all.length }) : "";
  return `\n${bilingual(say("beside-there-are", { missing, listed: all.slice(0, 8), more }))}`;
}

/** The place below the catalogs that a path names; "" for all of them. @throws UsageError when it names nothing */
export function findPath(written: string, context: PathContext): string {
  const place = absolute(context.cwd, plain(written) === "" && written.trim() !== "" ? "/" : plain(written));
  const possible = meanings(written, context);
  const found = possible.map((path) => named(path, context.files)).find((path) => path !== undefined);
  if (found !== undefined) return found;
  if (possible.length === 0 && !isHere(place, context) && below(place, context.root) !== undefined) {
    throw new UsageError(say("no-such-path-not", { written }));
  }
  const guesses = possible.map((path) => ({ path, like: nearest(path, context.files) }));
  const { path = "", like } = guesses.find((guess) => guess.like !== undefined) ?? {};
  throw new UsageError(
    like === undefined
      ? say("no-such-path-catalogs", { written })
      : say("no-such-path-did", { written, like, beside: beside(path, like, context.files) }),
  );
}

/** Whether a file lies at one of the places or below; without places, every file does. */
export function liesWithin(file: string | undefined, places: readonly string[]): boolean {
  if (places.length === 0 || places.includes("")) return true;
  return file !== undefined && places.some((place) => file === place || file.startsWith(`${place}/`));
}
