import { readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

/** What a path of the site is: a file to send, a folder that wants its slash, a list of a folder's files, or nothing. */
export type Located =
  | { kind: "file"; file: string }
  | { kind: "redirect"; to: string }
  | { kind: "list"; names: string[] }
  | { kind: "missing" };

const missing: Located = { kind: "missing" };

/** Folders of data have no page; they answer with their index, or with the names in them. */
const data = /^\/(?:api|schemas|records)\//;

/** The path of a request, decoded and without its query; undefined where it is no path. */
export function pathOf(url: string): string | undefined {
  const [raw = ""] = url.split(/[?#]/, 1);
  try {
    const path = decodeURIComponent(raw);
    const segments = path.split("/");
    const sound = path.startsWith("/") && !path.includes("\0") && !path.includes("\\");
    // Dot files are nobody's business, and `..` leads out.
    return sound && !segments.some((segment) => segment.startsWith(".")) ? path.replace(/\/{2,}/g, "/") : undefined;
  } catch {
    return undefined;
  }
}

/** The real place of a path below the root; undefined where there is none, or where a link leads out. */
async function inside(root: string, path: string): Promise<string | undefined> {
  const real = await realpath(join(root, path)).catch(() => undefined);
  return real !== undefined && (real === root || real.startsWith(root + sep)) ? real : undefined;
}

async function kindOf(place: string): Promise<"file" | "folder" | undefined> {
  const found = await stat(place).catch(() => undefined);
  if (found?.isFile()) return "file";
  return found?.isDirectory() ? "folder" : undefined;
}

async function fileAt(root: string, path: string): Promise<string | undefined> {
  const place = await inside(root, path);
  return place !== undefined && (await kindOf(place)) === "file" ? place : undefined;
}

async function folderAnswer(root: string, path: string, place: string): Promise<Located> {
  const names = data.test(path) ? ["index.html", "index.json"] : ["index.html"];
  for (const name of names) {
    const file = await fileAt(root, `${path}${name}`);
    if (file !== undefined) return { kind: "file", file };
  }
  if (!data.test(path)) return missing;
  const entries = await readdir(place, { withFileTypes: true }).catch(() => []);
  const shown = entries.filter(({ name }) => !name.startsWith("."));
  return { kind: "list", names: shown.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort() };
}

/**
 * What stands at a path of the site now. Each request looks anew: files come and go while a site is built again.
 * @param root the real path of the site
 */
export async function locate(root: string, path: string): Promise<Located> {
  const place = await inside(root, path);
  const kind = place === undefined ? undefined : await kindOf(place);
  if (place !== undefined && kind === "file") return path.endsWith("/") ? missing : { kind: "file", file: place };
  if (place !== undefined && kind === "folder") {
    if (path.endsWith("/")) return folderAnswer(root, path, place);
    const slashed = await folderAnswer(root, `${path}/`, place);
    return slashed.kind === "missing" ? missing : { kind: "redirect", to: `${encodeURI(path)}/` };
  }
  const page = path.endsWith("/") ? undefined : await fileAt(root, `${path}.html`);
  return page === undefined ? missing : { kind: "file", file: page };
}
