import { describe, expect, it } from "vitest";

import { changeFinding } from "./changes.js";

describe("a change to the catalogs", () => {
  it("needs a changeset", () => {
    const found = changeFinding(["catalogs/instruments/ex-law.yaml", "README.md"], "catalogs");
    expect(found).toMatchObject({ rule: "PS-09", verdict: "fail", subject: "instruments/ex-law" });
    expect(changeFinding(["catalogs/instruments/ex-law.yaml", ".changeset/README.md"], "catalogs")).toBeDefined();
  });

  it("is explained by one; what is no catalog data needs none", () => {
    expect(
      changeFinding(["catalogs/instruments/ex-law.yaml", ".changeset/plain-words.md"], "catalogs"),
    ).toBeUndefined();
    expect(changeFinding(["docs/x.ts", "catalogs/package.json"], "catalogs")).toBeUndefined();
    expect(changeFinding([], "catalogs")).toBeUndefined();
  });
});
