import { describe, expect, it } from "vitest";

import { partsOf } from "./artefacts.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("the catalogs as the page of tables fetches them", () => {
  const files = new Map(
    [
      "vocabularies/a.yaml",
      "national/information/2024/b.yaml",
      "local/510100/information/2026/c.yaml",
      "local/510000/information/2026/d.yaml",
      "redirects/510000-information-2026-e.yaml",
      "redirects/national-f.yaml",
      "register/a1-01.yaml",
    ].map((path) => [path, bytes(path)]),
  );
  const parts = partsOf(files, new Map([["local/510100/information/2026", "columns:\n"]]));

  it("stand in one part for all and one for each province, with what was answered about tables", () => {
    expect([...parts.keys()].sort()).toEqual(["51", "common"]);
    expect(Object.keys(parts.get("51")?.files ?? {})).toEqual([
      "local/510000/information/2026/d.yaml",
      "local/510100/information/2026/c.yaml",
      "redirects/510000-information-2026-e.yaml",
    ]);
    expect(parts.get("51")?.answers).toEqual({ "local/510100/information/2026": "columns:\n" });
  });

  it("hold every file once, but those of the project's own register", () => {
    const all = [...parts.values()].flatMap((part) => Object.keys(part.files));
    expect(all.sort()).toEqual([...files.keys()].filter((path) => !path.startsWith("register/")).sort());
  });
});
