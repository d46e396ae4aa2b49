import { readdir } from "node:fs/promises";
import { join } from "node:path";

import type { Span } from "../../src/model/page";
import type { World } from "./world";

/** Folders of the compiled catalogs that the site serves as they are. */
export const served = ["api", "downloads", "schemas", "records"] as const;

/** Paths of all files the site serves as they are, relative to the compiled folder. */
export async function listFiles(dist: string): Promise<string[]> {
  const lists = await Promise.all(
    served.map(async (folder) => {
      const entries = await readdir(join(dist, folder), { recursive: true, withFileTypes: true }).catch(() => []);
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
    }),
  );
  return lists.flat().sort();
}

/** The forms in which one set of data may be taken. */
export interface Download {
  name: string;
  json?: string;
  csv?: string;
  bom?: string;
}

/** Download files grouped by the set of data they hold. */
export function downloads(world: World): Download[] {
  const found = new Map<string, Download>();
  for (const file of world.files) {
    const match = /^downloads\/(.+?)\.(json|bom\.csv|csv)$/.exec(file);
    const [, name, form] = match ?? [];
    if (name === undefined || form === undefined) continue;
    const key = form === "bom.csv" ? "bom" : form === "csv" ? "csv" : "json";
    found.set(name, { ...(found.get(name) ?? { name }), [key]: `/${file}` });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function downloadSpans(world: World, download: Download): Span[] {
  const words = world.m.pages.downloads;
  return (["json", "csv", "bom"] as const).flatMap((form) => {
    const href = download[form];
    return href === undefined ? [] : [{ text: words[form], href }];
  });
}

/** Download links of one document, found by its id. */
export function downloadsOf(world: World, id: string): Span[] {
  const download = downloads(world).find(({ name }) => name === id || name === id.replaceAll("/", "-"));
  return download ? downloadSpans(world, download) : [];
}
