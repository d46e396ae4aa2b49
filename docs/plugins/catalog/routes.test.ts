import { describe, expect, it } from "vitest";

import type { PageModel } from "@mulu/pages";
import { dataRoutes } from "./routes";

function pageAt(path: string): PageModel {
  return { path, title: path, description: "", trail: [], sections: [] };
}

/** What the router asks of a bucket: does its pattern take this path? */
function takes(pattern: string, path: string): boolean {
  return new RegExp(`^${pattern}`).test(path);
}

describe("routes of the data pages", () => {
  const many = Array.from({ length: 250 }, (_, index) => pageAt(`/catalogs/x/item-${String(index)}/`));

  it("put many siblings into buckets of at most a hundred", () => {
    const routes = dataRoutes(many, []);
    expect(routes).toHaveLength(3);
    expect(routes.every(({ routes: children = [] }) => children.length <= 100)).toBe(true);
  });

  it("let exactly one bucket take each page", () => {
    const routes = dataRoutes(many, []);
    for (const { path } of many) {
      const taking = routes.filter((route) => takes(route.path, path));
      expect(taking.map(({ routes: children = [] }) => children.some((child) => child.path === path))).toEqual([true]);
    }
  });

  it("keep apart names of which one begins the other, at the edge of a bucket", () => {
    const edge = Array.from({ length: 99 }, (_, index) => pageAt(`/catalogs/x/a${String(index).padStart(3, "0")}/`));
    const routes = dataRoutes([...edge, pageAt("/catalogs/x/b/"), pageAt("/catalogs/x/b-c/")], []);
    expect(routes.map(({ path }) => takes(path, "/catalogs/x/b/"))).toEqual([true, false]);
    expect(routes.map(({ path }) => takes(path, "/catalogs/x/b-c/"))).toEqual([false, true]);
  });

  it("leave few siblings flat", () => {
    expect(dataRoutes([pageAt("/rules/"), pageAt("/downloads/")], []).map(({ path }) => path)).toEqual([
      "/rules/",
      "/downloads/",
    ]);
  });

  it("do not let a dot in a version take another page", () => {
    const versions = Array.from({ length: 30 }, (_, index) => pageAt(`/catalogs/x/1.${String(index)}/`));
    const others = Array.from({ length: 90 }, (_, index) => pageAt(`/catalogs/x/1-${String(index)}/`));
    const routes = dataRoutes([...versions, ...others], []);
    expect(routes.filter(({ path }) => takes(path, "/catalogs/x/1.7/"))).toHaveLength(1);
    expect(routes.filter(({ path }) => takes(path, "/catalogs/x/1-7/"))).toHaveLength(1);
  });
});
