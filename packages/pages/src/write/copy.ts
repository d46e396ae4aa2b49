import { copyFile, mkdir, readdir, rm, stat, utimes } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

/** Files copied at once. */
const batch = 64;

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

async function copyOne(from: string, to: string): Promise<void> {
  const [source, copy] = await Promise.all([stat(from), stat(to).catch(() => undefined)]);
  if (copy?.size === source.size && copy.mtimeMs === source.mtimeMs) return;
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
  await utimes(to, source.atime, source.mtime);
}

/**
 * Makes a folder hold what another holds, file by file; what is the same is left alone.
 * @param isKept whether a file that is not in the other folder stays, given by its path in this one
 */
export async function mirror(from: string, to: string, isKept: (file: string) => boolean): Promise<void> {
  const [files, there] = await Promise.all([filesIn(from), filesIn(to)]);
  for (let start = 0; start < files.length; start += batch) {
    await Promise.all(files.slice(start, start + batch).map((file) => copyOne(join(from, file), join(to, file))));
  }
  const copied = new Set(files);
  const gone = there.filter((file) => !copied.has(file) && !isKept(file));
  await Promise.all(gone.map((file) => rm(join(to, file))));
}
