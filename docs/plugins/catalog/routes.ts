import type { RouteConfig } from "@docusaurus/types";

import type { MovedModel, PageModel } from "../../src/model/page";

/** The router compares a page with its siblings one by one, so siblings stay few (see the build measurements). */
const bucketSize = 100;

const components = {
  document: "@site/src/components/DocumentPage/index.tsx",
  moved: "@site/src/components/MovedPage.tsx",
  group: "@site/src/components/RouteGroup.tsx",
};

interface Leaf {
  path: string;
  route: RouteConfig;
}

function parentOf(path: string): string {
  return path.replace(/[^/]+\/$/, "");
}

function escape(segment: string): string {
  return segment.replace(/[.*+?^${}()|[\]\\/:]/g, "\\$&");
}

/** Siblings in buckets. A bucket's path names exactly its members, so that no bucket shadows another. */
function buckets(parent: string, leaves: readonly Leaf[]): RouteConfig[] {
  const sorted = [...leaves].sort((a, b) => (a.path < b.path ? -1 : 1));
  const groups: Leaf[][] = [];
  for (let start = 0; start < sorted.length; start += bucketSize) groups.push(sorted.slice(start, start + bucketSize));
  return groups.map((group) => {
    const names = group.map(({ path }) => escape(path.slice(parent.length).replace(/\/$/, "")));
    return {
      path: `${parent}(${names.join("|")})/`,
      component: components.group,
      routes: group.map(({ route }) => route),
    };
  });
}

/** Routes of all data pages: flat where siblings are few, in buckets where they are many. */
export function dataRoutes(pages: readonly PageModel[], moved: readonly MovedModel[]): RouteConfig[] {
  const leaves: Leaf[] = [
    ...pages.map((page) => ({
      path: page.path,
      route: { path: page.path, exact: true, component: components.document, props: { page } },
    })),
    ...moved.map((page) => ({
      path: page.path,
      route: { path: page.path, exact: true, component: components.moved, props: { page } },
    })),
  ];
  const byParent = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const parent = parentOf(leaf.path);
    byParent.set(parent, [...(byParent.get(parent) ?? []), leaf]);
  }
  return [...byParent].flatMap(([parent, siblings]) =>
    siblings.length <= bucketSize / 5 ? siblings.map(({ route }) => route) : buckets(parent, siblings),
  );
}
