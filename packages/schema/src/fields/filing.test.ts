import { describe, expect, it } from "vitest";

import { fieldsOfKind } from "./lookup.js";
import { isFilingField } from "./filing.js";

describe("a field that files a document", () => {
  it("is one that publishing adds", () => {
    expect(["id", "concept", "edition", "documentKind", "regionCode", "inherited"].every(isFilingField)).toBe(true);
  });

  it("is none that an entry or a measure is written with, and no name that every object has", () => {
    const written = (["entry", "measure", "list"] as const).flatMap((kind) => fieldsOfKind(kind));
    expect(written.filter(({ name }) => isFilingField(name)).map(({ name }) => name)).toEqual([]);
    expect(isFilingField("toString")).toBe(false);
  });
});
