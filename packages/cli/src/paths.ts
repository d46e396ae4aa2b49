import { realpathSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";

import { closest } from "@mulu/compiler";

import { UsageError } from "./exit.js";

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

/** A path below the folder with forward slashes; "" for the folder itself and what holds it, nothing for the rest. */
function below(root: string, path: string): string | undefined {
  const inside = relative(real(root), real(path)).split(sep).join("/");
  if (/^(?:\.\.(?:\/|$))+$/.test(`${inside}/`) || inside === "") return "";
  return inside.startsWith("../") || isAbsolute(inside) ? undefined : inside;
}

const plain = (written: string): string => written.replaceAll("\\", "/").replace(/\/+$/, "");

/**
 * What a path may mean, the likeliest first: a place as seen from here, a path as findings write it (`catalogs/…`), an
 * id. The folder of the catalogs itself and any folder that holds it mean all.
 */
function meanings(written: string, { cwd, root }: PathContext): string[] {
  const path = plain(written);
  const named = /^(?:\.\/+)*catalogs(?:\/+|$)/.exec(path)?.[0];
  const inRoot = (rest: string): string | undefined => {
    const found = below(root, join(root, rest));
    return found === "" && rest !== "" ? undefined : found;
  };
  return [
    below(root, resolve(cwd, path === "" && written !== "" ? "/" : path)),
    named === undefined ? undefined : inRoot(path.slice(named.length)),
    inRoot(path.replace(/@/g, "/")),
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

/** The place below the catalogs that a path names; "" for all of them. @throws UsageError when it names nothing */
export function findPath(written: string, context: PathContext): string {
  const possible = meanings(written, context);
  const found = possible.map((path) => named(path, context.files)).find((path) => path !== undefined);
  if (found !== undefined) return found;
  const like = possible.map((path) => nearest(path, context.files)).find((path) => path !== undefined);
  throw new UsageError(
    like === undefined
      ? `没有这个路径：${written}，目录数据中没有它的文件 / no such path: ${written}; the catalogs hold no file of it`
      : `没有这个路径：${written}，是不是 catalogs/${like}？ / no such path: ${written}; did you mean catalogs/${like}?`,
  );
}

/** Whether a file lies at one of the places or below; without places, every file does. */
export function liesWithin(file: string | undefined, places: readonly string[]): boolean {
  if (places.length === 0 || places.includes("")) return true;
  return file !== undefined && places.some((place) => file === place || file.startsWith(`${place}/`));
}
