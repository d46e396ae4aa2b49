import { describe, expect, it } from "vitest";

import { CatalogSet, oncePerSet } from "./catalog-set.js";
import { instrument } from "@mulu/fixtures";

const moved = {
  id: "redirects/ex-old-law",
  concept: "redirects/ex-old-law",
  file: "redirects/ex-old-law.yaml",
  nature: "transcription",
  official: false,
  layer: "national",
  documentKind: "redirect",
  redirectKind: "moved",
  from: "instruments/ex-old-law",
  to: ["instruments/ex-law"],
  until: "2026-01-01",
  reason: { zh: "更名", en: "Renamed" },
} as const;

describe("a catalog set", () => {
  const set = new CatalogSet([instrument("ex-law"), { ...moved, to: [...moved.to] }]);

  it("finds a document by id", () => {
    expect(set.get("instruments/ex-law")?.id).toBe("instruments/ex-law");
    expect(set.get("instruments/ex-none")).toBeUndefined();
  });

  it("follows the tombstone of an id that moved", () => {
    expect(set.instrument("ex-old-law")?.id).toBe("instruments/ex-law");
  });

  it("does not take a document of another kind for an instrument", () => {
    expect(set.edition("instruments/ex-law")).toBeUndefined();
  });
});

describe("what is worked out once per set", () => {
  it("is made once for each, also where there is nothing to find", () => {
    let times = 0;
    const count = oncePerSet(() => {
      times += 1;
    });
    const [first, second] = [new CatalogSet([]), new CatalogSet([])];
    for (const set of [first, first, second, first]) count(set);
    expect(times).toBe(2);
  });
});
