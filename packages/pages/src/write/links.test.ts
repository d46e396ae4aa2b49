import { describe, expect, it } from "vitest";

import { Links } from "./links.js";

function broken(...pages: [path: string, model: object][]): string[] {
  const links = new Links();
  for (const [path, model] of pages) links.addPage(path, JSON.stringify(model));
  return links.broken(new Set(["api/v1/index.json"]));
}

describe("links between pages", () => {
  it("may lead to a page, a place on a page, a file, a query, or out of the site", () => {
    const hrefs = ["/b/", "/b/#place", "/b/?q=x", "/api/v1/index.json", "https://example.org/", "#own"];
    expect(broken(["/a/", { id: "own", links: hrefs.map((href) => ({ href })) }], ["/b/", { id: "place" }])).toEqual(
      [],
    );
  });

  it("are named with a page that has them when they lead nowhere", () => {
    const hrefs = ["/c/", "/b/#elsewhere", "/api/v1/none.json", "#none"];
    expect(broken(["/a/", hrefs.map((href) => ({ href }))], ["/b/", { id: "place" }])).toEqual([
      "/a/ → /c/",
      "/a/ → /b/#elsewhere",
      "/a/ → /api/v1/none.json",
      "/a/ → /a/#none",
    ]);
  });

  it("are followed from an old address too", () => {
    expect(broken(["/old/", { forward: "/gone/" }])).toEqual(["/old/ → /gone/"]);
  });
});

it("refuses two pages at one address", () => {
  expect(() => broken(["/a/", {}], ["/a/", {}])).toThrow("Two pages stand at /a/.");
});
