import { cp, mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

import type { LoadContext, Plugin } from "@docusaurus/types";
import { changelogEntries } from "@mulu/changelog";

import {
  allPages,
  changelogFeed,
  createWorld,
  homeModel,
  listFiles,
  movedPages,
  officialCount,
  readCompiled,
  readDownloads,
  searchPages,
  searchPagesFile,
  served,
} from "@mulu/pages";
import type { SiteData, World } from "@mulu/pages";

import { dataRoutes } from "./routes";

export interface CatalogPluginOptions {
  /** Folder of the compiled catalogs, relative to the site. */
  dist: string;
  /** Folder of the repository, relative to the site: the changelog is read from it. */
  root: string;
  /** Address of the repository, for "comment on this"; without it no such link is shown. */
  repository?: string;
}

/** Makes the data pages from the compiled catalogs, and serves API, downloads and schemas beside them. */
export default function catalogPlugin(context: LoadContext, options: CatalogPluginOptions): Plugin<World> {
  const { baseUrl, siteConfig, siteDir } = context;
  const dist = resolve(siteDir, options.dist);
  const { currentLocale, defaultLocale } = context.i18n;
  const local = (path: string): string => `${baseUrl}${path.slice(1)}`;
  return {
    name: "mulu-catalog",

    getPathsToWatch: () => [join(dist, "*.json")],

    async loadContent() {
      const [compiled, files, downloads] = await Promise.all([
        readCompiled(dist),
        listFiles(dist),
        readDownloads(dist),
      ]);
      const changelog = changelogEntries(resolve(siteDir, options.root));
      return createWorld(compiled, {
        locale: currentLocale,
        repository: options.repository,
        files,
        downloads,
        changelog,
      });
    },

    contentLoaded({ content: world, actions }) {
      actions.addRoute({
        path: local("/"),
        exact: true,
        component: "@site/src/components/Home/index.tsx",
        props: { model: homeModel(world) },
      });
      const data: SiteData = { official: officialCount(world) };
      actions.setGlobalData(data);
      const pages = allPages(world).map((page) => ({ ...page, path: local(page.path) }));
      const moved = movedPages(world).map((page) => ({ ...page, path: local(page.path) }));
      for (const route of dataRoutes(pages, moved)) actions.addRoute(route);
    },

    async postBuild({ outDir, content: world }) {
      const home = `${siteConfig.url}${baseUrl}`;
      await mkdir(join(outDir, "changelog"), { recursive: true });
      await writeFile(join(outDir, "changelog", "atom.xml"), changelogFeed(world, { home }));
      await writeFile(join(outDir, searchPagesFile), JSON.stringify(searchPages(allPages(world))));
      if (currentLocale === defaultLocale) await copyServed(dist, outDir);
    },
  };
}

/** Data has no language of its own, so one copy serves both. */
async function copyServed(dist: string, outDir: string): Promise<void> {
  for (const folder of served) {
    await cp(join(dist, folder), join(outDir, folder), { recursive: true, force: true });
  }
}
