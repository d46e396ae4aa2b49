/*
 * The search index of one language: made in parts, each of which is made anew only when one of its pages has changed,
 * and joined into one, so that readers ask one index however large the site is.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join as joinPath } from "node:path";

import { cutIntoParts } from "./cut.js";
import { join } from "./join.js";
import type { KeptParts } from "./kept.js";
import { contentOf } from "./page-content.js";
import type { WrittenPage } from "./page-content.js";
import { filesFor, onlyFile } from "./part.js";
import type { PageContent, Part } from "./part.js";

/** Files of the library that a reader's browser runs; its own search boxes are not used here. */
const programs = /^(?:pagefind|pagefind-worker)\.js$|^wasm\.[^/]*\.pagefind$/;

/** What says which indexes there are; of the language and its program the library knows best itself. */
interface Entry {
  languages: Record<string, { hash: string; page_count: number }>;
}

function entryFor(files: ReadonlyMap<string, Buffer>, { name, pages }: { name: string; pages: number }): string {
  const entry = JSON.parse(onlyFile(files, "pagefind-entry.json").toString()) as Entry;
  const languages = Object.entries(entry.languages).map(([language, known]) => [
    language,
    { ...known, hash: name, page_count: pages },
  ]);
  return JSON.stringify({ ...entry, languages: Object.fromEntries(languages) as unknown });
}

/** A folder in which in the end nothing else stands than what was put into it. */
class Folder {
  private readonly paths = new Set<string>();

  constructor(private readonly folder: string) {}

  put(path: string, bytes: Buffer | string): void {
    const file = joinPath(this.folder, path);
    if (!this.paths.has(dirname(path))) mkdirSync(dirname(file), { recursive: true });
    this.paths.add(dirname(path)).add(path);
    // A name holds the digest of what is in the file, except for the few at the top.
    const isNamedByContent = path.includes("/");
    if (isNamedByContent && statSync(file, { throwIfNoEntry: false })?.size === bytes.length) return;
    writeFileSync(file, bytes);
  }

  close(): void {
    for (const path of existsSync(this.folder) ? readdirSync(this.folder, { recursive: true, encoding: "utf8" }) : []) {
      if (!this.paths.has(path)) rmSync(joinPath(this.folder, path), { recursive: true, force: true });
    }
  }
}

/** Writes the search index of some written pages of one language into a folder. */
export async function indexForSearch(
  folder: string,
  { out, pages, kept }: { out: string; pages: readonly WrittenPage[]; kept: KeptParts },
): Promise<void> {
  const read = (page: WrittenPage): PageContent => ({
    url: `/${page.url}`,
    content: contentOf(readFileSync(joinPath(out, page.url, "index.html"), "utf8"), page),
  });
  const parts: Part[] = [];
  for (const part of cutIntoParts(pages)) parts.push(await kept.part(part.map(read)));
  const target = new Folder(folder);
  const joined = join(parts, (path, bytes) => target.put(path, bytes));
  // One page says which language it is, and so which program reads the words of it.
  const library = await filesFor(pages.slice(0, 1).map(read));
  for (const [path, bytes] of library) if (programs.test(path)) target.put(path, bytes);
  target.put("pagefind-entry.json", entryFor(library, joined));
  target.close();
}
