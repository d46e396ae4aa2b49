import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { cutIntoParts } from "./cut.js";

const site = (count: number, folder = "page"): { url: string }[] =>
  Array.from({ length: count }, (_, index) => ({ url: `${folder}/${String(index)}/` }));

const partsOf = (pages: readonly { url: string }[]): string[] =>
  cutIntoParts(pages).map((part) => part.map(({ url }) => url).join(" "));

describe("pages cut into parts", () => {
  it("are all there once, in the order of their addresses, at most a thousand in a part", () => {
    const pages = site(5000);
    const parts = cutIntoParts(pages);
    const urls = parts.flat().map(({ url }) => url);
    expect(urls).toEqual(pages.map(({ url }) => url).sort());
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(1000);
    expect(parts.length).toBeGreaterThan(10);
  });

  it("do not depend on the order in which they are given", () => {
    const pages = site(2000);
    expect(partsOf([...pages].reverse())).toEqual(partsOf(pages));
  });

  it("leave all parts but a few as they are when a page comes or goes", () => {
    const pages = site(3000);
    const before = partsOf(pages);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: pages.length - 1 }), (gone) => {
        const after = new Set(partsOf(pages.filter((_, index) => index !== gone)));
        expect(before.filter((part) => !after.has(part)).length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 20 },
    );
  });

  it("are none where there are none", () => {
    expect(cutIntoParts([])).toEqual([]);
  });
});
