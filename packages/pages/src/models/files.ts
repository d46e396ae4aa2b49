import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

import type { PublishedDocument, PublishedEdition } from "@mulu/schema";

import type { Span } from "../model/page.js";
import type { Download } from "./download.js";
import type { World } from "./world.js";

/** Folders of the compiled catalogs that the site serves as they are. */
export const served = ["api", "downloads", "schemas", "records", "try", "comments"] as const;

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

export async function readDownloads(dist: string): Promise<Download[]> {
  const path = join(dist, "downloads", "index.json");
  return JSON.parse(await readFile(path, "utf8")) as Download[];
}

/** One link per file; which form is for whom is said in words. */
export function downloadSpans(world: World, download: Download): Span[] {
  const words = world.m.pages.downloads;
  return download.files.map(({ file }) => {
    return { text: words[formOf(file)], href: `/downloads/${file}` };
  });
}

function formOf(file: string): "bom" | "csv" | "xlsx" | "json" {
  if (file.endsWith(".bom.csv")) return "bom";
  if (file.endsWith(".csv")) return "csv";
  return file.endsWith(".xlsx") ? "xlsx" : "json";
}

/** Name of the download that holds an edition. */
function downloadName(id: string): string {
  return id.replaceAll("/", "-");
}

/** The edition a download holds, if it holds one. */
export function editionOfDownload(world: World, { name }: Download): PublishedEdition | undefined {
  return world.set.all("edition").find(({ id }) => downloadName(id) === name);
}

/** What a download that is no edition holds: the documents of its kind, or those of them that are local. */
export function documentsOfDownload(world: World, { name, kind }: Download): readonly PublishedDocument[] {
  const all = world.set.documents.filter(({ documentKind }) => documentKind === kind);
  return name.startsWith("local-") ? all.filter(({ layer }) => layer === "local") : all;
}

/** Download links of one document, found by its id. */
export function downloadsOf(world: World, id: string): Span[] {
  const download = world.downloads.find(({ name }) => name === downloadName(id));
  return download ? downloadSpans(world, download) : [];
}
