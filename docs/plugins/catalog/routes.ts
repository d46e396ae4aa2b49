import type { RouteConfig } from "@docusaurus/types";

import type { MovedModel, PageModel } from "@mulu/pages";

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

/**
 * The shortest pattern that takes a name and none of the neighbours beyond its bucket. In sorted order the nearest
 * neighbours share the longest beginnings, so comparing with them is enough.
 */
function patternOf(name: string, neighbours: readonly string[]): string {
  for (let length = 1; length <= name.length; length += 1) {
    const beginning = name.slice(0, length);
    if (!neighbours.some((other) => other.startsWith(beginning))) return `${escape(beginning)}[^/]*`;
  }
  return escape(name);
}

/** Siblings in buckets. A bucket's path takes exactly its members, so that no bucket shadows another. */
function buckets(parent: string, leaves: readonly Leaf[]): RouteConfig[] {
  const nameOf = ({ path }: Leaf): string => path.slice(parent.length).replace(/\/$/, "");
  const sorted = [...leaves].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const names = sorted.map(nameOf);
  const starts = Array.from({ length: Math.ceil(sorted.length / bucketSize) }, (_, index) => index * bucketSize);
  return starts.map((start) => {
    const end = start + bucketSize;
    const neighbours = [names[start - 1], names[end]].filter((name) => name !== undefined);
    const patterns = new Set(names.slice(start, end).map((name) => patternOf(name, neighbours)));
    return {
      path: `${parent}(${[...patterns].join("|")})/`,
      component: components.group,
      routes: sorted.slice(start, end).map(({ route }) => route),
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
