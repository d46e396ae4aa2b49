import { describe, expect, it } from "vitest";

import { indexed } from "./indexed.js";
import { exampleDocuments, exampleWorld } from "./testing/world.js";

describe("documents by keys", () => {
  it("are found by every key they have, once, in their order", () => {
    const byLetters = indexed(
      (world) => world.set.all("instrument"),
      ({ id }) => [id, "all", "all"],
    );
    const world = exampleWorld();
    expect(byLetters(world, "all").map(({ id }) => id)).toEqual(["instruments/ex-law", "instruments/ex-rule"]);
    expect(byLetters(world, "instruments/ex-rule").map(({ id }) => id)).toEqual(["instruments/ex-rule"]);
    expect(byLetters(world, "none")).toEqual([]);
  });

  it("are looked through once, however often one asks, and apart for each world", () => {
    let looked = 0;
    const byId = indexed(
      (world) => world.set.documents,
      ({ id }) => {
        looked += 1;
        return [id];
      },
    );
    const world = exampleWorld();
    for (const { id } of exampleDocuments) expect(byId(world, id)).toHaveLength(1);
    expect(looked).toBe(exampleDocuments.length);
    expect(byId(exampleWorld({}, []), exampleDocuments[0]!.id)).toEqual([]);
  });
});
