import { describe, expect, it } from "vitest";

import { catalogs, findingsOf, onlyFinding } from "../testing/catalogs.js";

const edition = "national/information/2026/edition.yaml";

describe("an edition whose name ends as a table with a byte order mark does", () => {
  const copy = new TextDecoder().decode(catalogs().get(edition));

  it("is refused beside the edition whose table it would overwrite, naming both", () => {
    const found = onlyFinding({ "national/information/2026.bom/edition.yaml": copy });
    expect(found.rule).toBe("LINK-03");
    expect(found.message.zh).toContain("national/information/2026.bom 与 national/information/2026 ");
  });

  it("may stand where there is none", () => {
    expect(findingsOf({ "national/information/2025.bom/edition.yaml": copy })).toEqual([]);
  });
});
