import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

import { oneRow, sichuan, sichuanFiles } from "./testing/one-row.js";
import type { Columns } from "./testing/one-row.js";
import { errors, importInto, onlyFile, sheetOf } from "./testing/world.js";
import type { ImportResult } from "./request.js";

let files: Map<string, Uint8Array>;

beforeAll(async () => {
  files = await sichuanFiles();
});

const entry = (columns: Columns, into = files, update = false): ImportResult =>
  importInto(into, sichuan, { sheets: [sheetOf(oneRow(columns))], update });
const written = (result: ImportResult): Record<string, unknown> => parse(onlyFile(result).text) as never;

describe("a validity that ends before it begins", () => {
  const columns: Columns = [
    ["有效期起", "2027-01-01"],
    ["有效期止", "2026-01-01"],
  ];
  it("is a finding that names both days, and neither is written", () => {
    const result = entry(columns);
    expect(written(result)).not.toHaveProperty("validity");
    expect(written(result)["unknown"]).toContain("validity");
    expect(errors(result)).toEqual([expect.stringMatching(/^TABLE-04 D2 .*2027-01-01”晚于有效期止 D2“2026-01-01”/)]);
  });

  it("is not made of a cell and what the file says", () => {
    const first = onlyFile(entry([["有效期起", "2026-01-01"]]));
    const into = new Map(files).set(first.path, new TextEncoder().encode(first.text));
    const result = entry([["有效期止", "2025-12-31"]], into, true);
    expect(result.files.size).toBe(0);
    expect(errors(result).join()).toContain("晚于");
  });

  it("is none of one day", () => {
    const result = entry([
      ["有效期起", "2026-01-01"],
      ["有效期止", "2026-01-01"],
    ]);
    expect(errors(result)).toEqual([]);
  });
});
