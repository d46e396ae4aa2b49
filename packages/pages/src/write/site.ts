import { dirname, join } from "node:path";

import { changelogEntries } from "@mulu/changelog";

import { folderOf, locales } from "../frame.js";
import type { Locale } from "../frame.js";
import { readDesk } from "../models/desk-files.js";
import { listFiles, readDownloads, served } from "../models/files.js";
import { officialCount } from "../models/pages/site.js";
import { readCompiled } from "../models/read.js";
import { createWorld } from "../models/world.js";
import type { World } from "../models/world.js";
import { makeAssets, programDigest, readShell } from "./assets.js";
import type { Assets, Shell } from "./assets.js";
import { mirror } from "./copy.js";
import { LanguageWriter } from "./language.js";
import { Output, digestOf } from "./output.js";
import { indexForSearch } from "./search/index-pages.js";
import { KeptParts } from "./search/kept.js";

export interface SiteOptions {
  /** Folder of the compiled catalogs. */
  catalogs: string;
  /** Folder of the frame that Docusaurus built. */
  shell: string;
  /** Folder of the repository: the changelog is read from it. */
  repository: string;
  /** Folder of the site to be written. */
  out: string;
  /** File in which the writer remembers what it wrote. Beside it stands the folder of what the search is made of. */
  memory: string;
  address: { origin: string; root: string };
  /** Whether the search is indexed. Whoever looks at pages alone need not wait for it. */
  search: boolean;
  /** Address of the repository, for "comment on this"; without it no such link is shown. */
  repositoryAddress?: string | undefined;
}

export interface SiteReport {
  /** Pages of the site, in all languages. */
  pages: number;
  /** Of these, those that were not there before or not the same. */
  written: readonly string[];
  removed: readonly string[];
  /** Parts of the search index: all, and those that were made anew. */
  search?: { parts: number; made: number };
  /** Milliseconds by step. */
  times: Readonly<Record<string, number>>;
}

/** Writes the whole site, or of a site that stands there what has changed. A link that leads nowhere is an error. */
export async function writeSite(options: SiteOptions): Promise<SiteReport> {
  const { catalogs, out } = options;
  const clock = stopwatch();
  const shell = readShell(options.shell);
  const assets = await makeAssets(shell);
  const worlds = await readWorlds(options);
  const output = new Output(out, options.memory, digestOf(JSON.stringify(toolsOf(options, { shell, assets, worlds }))));
  for (const [path, content] of assets.files) output.put(path, content, () => content);
  clock("read");
  const broken: string[] = [];
  const writers = worlds.map(({ locale, world }) => {
    const writer = new LanguageWriter({ locale, world, shell, assets, address: options.address, output });
    for (const link of writer.write(world.files)) broken.push(`${locale}: ${link}`);
    return writer;
  });
  clock("pages");
  if (broken.length > 0) throw new Error(brokenText(broken));
  const own = new Set(output.paths);
  const copy = (from: string, folder: string): Promise<void> =>
    mirror(join(from, folder), join(out, folder), (file) => own.has(`${folder}/${file}`));
  for (const folder of served) await copy(catalogs, folder);
  for (const locale of locales) await copy(options.shell, `${folderOf(locale)}img`);
  clock("files");
  const removed = output.close();
  const search = options.search ? await indexAll(writers, options) : undefined;
  clock("search");
  const isPage = (path: string): boolean => path.endsWith(".html");
  return {
    pages: output.paths.filter(isPage).length,
    written: output.written.filter(isPage),
    removed: removed.filter(isPage),
    ...(search === undefined ? {} : { search }),
    times: clock.times,
  };
}

/** Indexes the pages of every language, one after the other. */
async function indexAll(
  writers: readonly LanguageWriter[],
  { out, memory }: SiteOptions,
): Promise<NonNullable<SiteReport["search"]>> {
  const kept = new KeptParts(join(dirname(memory), "search"));
  for (const { folder, searched } of writers) {
    await indexForSearch(join(out, folder, "pagefind"), { out, pages: searched, kept });
  }
  return kept.close();
}

/** Links that are named; beyond these, their number says enough. */
const named = 20;

function brokenText(links: readonly string[]): string {
  const lines = links.slice(0, named).join("\n");
  return `${String(links.length)} 处链接没有去处 / ${String(links.length)} links lead nowhere:\n${lines}`;
}

interface LocalWorld {
  locale: Locale;
  world: World;
}

async function readWorlds({ catalogs, repository, repositoryAddress }: SiteOptions): Promise<LocalWorld[]> {
  const [compiled, files, downloads, desk] = await Promise.all([
    readCompiled(catalogs),
    listFiles(catalogs),
    readDownloads(catalogs),
    readDesk(catalogs),
  ]);
  const changelog = changelogEntries(repository);
  return locales.map((locale) => ({
    locale,
    world: createWorld(compiled, { locale, repository: repositoryAddress, files, downloads, desk, changelog }),
  }));
}

/** What every page is made with beside its own model: when any of it changes, every page does. */
function toolsOf(
  { address }: SiteOptions,
  { shell, assets, worlds }: { shell: Shell; assets: Assets; worlds: readonly LocalWorld[] },
): unknown[] {
  const footers = worlds.map(({ world }) => world.m.site.notOfficial(officialCount(world)));
  return [address, programDigest(), shell.frames, [...assets.files.keys()], footers];
}

/** Measures steps, one after the other. */
function stopwatch(): ((step: string) => void) & { times: Record<string, number> } {
  let last = performance.now();
  const times: Record<string, number> = {};
  const lap = (step: string): void => {
    const now = performance.now();
    times[step] = Math.round(now - last);
    last = now;
  };
  return Object.assign(lap, { times });
}
