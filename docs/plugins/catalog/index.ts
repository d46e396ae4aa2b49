import { cp } from "node:fs/promises";
import { join, resolve } from "node:path";

import type { LoadContext, Plugin } from "@docusaurus/types";

import { listFiles, served } from "./files";
import { allPages, movedPages } from "./pages/index";
import { homeModel } from "./pages/site";
import { readCompiled } from "./read";
import { dataRoutes } from "./routes";
import { createWorld } from "./world";
import type { World } from "./world";

export interface CatalogPluginOptions {
  /** Folder of the compiled catalogs, relative to the site. */
  dist: string;
  /** Address of the repository, for "comment on this"; without it no such link is shown. */
  repository?: string;
}

/** Makes the data pages from the compiled catalogs, and serves API, downloads and schemas beside them. */
export default function catalogPlugin(context: LoadContext, options: CatalogPluginOptions): Plugin<World> {
  const dist = resolve(context.siteDir, options.dist);
  const { currentLocale, defaultLocale } = context.i18n;
  const { baseUrl } = context;
  return {
    name: "mulu-catalog",

    getPathsToWatch: () => [join(dist, "*.json")],

    async loadContent() {
      const [compiled, files] = await Promise.all([readCompiled(dist), listFiles(dist)]);
      return createWorld(compiled, { locale: currentLocale, repository: options.repository, files });
    },

    contentLoaded({ content: world, actions }) {
      const local = (path: string): string => `${baseUrl}${path.slice(1)}`;
      actions.addRoute({
        path: local("/"),
        exact: true,
        component: "@site/src/components/Home/index.tsx",
        props: { model: homeModel(world) },
      });
      const pages = allPages(world).map((page) => ({ ...page, path: local(page.path) }));
      const moved = movedPages(world).map((page) => ({ ...page, path: local(page.path) }));
      for (const route of dataRoutes(pages, moved)) actions.addRoute(route);
    },

    /** One copy for both languages: data has no language of its own. */
    async postBuild({ outDir }) {
      if (currentLocale !== defaultLocale) return;
      for (const folder of served) {
        const from = join(dist, folder);
        await cp(from, join(outDir, folder), { recursive: true, force: true }).catch((error: NodeJS.ErrnoException) => {
          if (error.code !== "ENOENT") throw error;
        });
      }
    },
  };
}
