import { describe, expect, it } from "vitest";

import { CatalogSet } from "./catalog-set.js";
import { covers, regionLine } from "./regions.js";
import { region } from "./testing/documents.js";

const set = new CatalogSet([region("100000"), region("370000", "100000"), region("370200", "370000")]);

describe("the line of a region", () => {
  it("runs from the region to the country", () => {
    expect(regionLine(set, "370200")).toEqual(["370200", "370000", "100000"]);
  });

  it("ends at a region whose parent is not registered", () => {
    expect(regionLine(set, "440200")).toEqual(["440200"]);
  });

  it("ends where parents form a cycle", () => {
    const cyclic = new CatalogSet([region("110000", "120000"), region("120000", "110000")]);
    expect(regionLine(cyclic, "110000")).toEqual(["110000", "120000"]);
  });

  it("lets a province cover its cities, and not the other way round", () => {
    expect(covers(set, "370000", "370200")).toBe(true);
    expect(covers(set, "370200", "370000")).toBe(false);
  });
});
