import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { writeXlsx } from "@mulu/spreadsheet";
import { afterAll, describe, expect, it } from "vitest";

import { workbookWriter } from "./workbooks.js";

const table = (name: string) => ({
  name,
  header: ["标识", "名称"],
  rows: [[name, "甲"]],
  columns: [{}, { note: "名称" }],
});
const thread = new URL("../../../dist/emit/downloads/workbook-worker.js", import.meta.url);
const [alone, beside] = [workbookWriter(1, thread), workbookWriter(100, thread)];

afterAll(() => beside.close());

describe("workbooks of a build", () => {
  it("have the same bytes from a thread as from the build itself, each for its own table", async () => {
    const names = ["a", "b", "c"];
    const written = await Promise.all(names.map((name) => beside.write(table(name))));
    for (const [index, name] of names.entries()) {
      const own = Buffer.from(await alone.write(table(name)));
      expect(own.equals(await writeXlsx(table(name)))).toBe(true);
      expect(own.equals(Buffer.from(written[index] ?? []))).toBe(true);
    }
  });

  it("are refused by a thread as by the build itself, and the next is written", async () => {
    await expect(alone.write(table("a/b"))).rejects.toThrow(RangeError);
    await expect(beside.write(table("a/b"))).rejects.toThrow("a/b");
    await expect(beside.write(table("d"))).resolves.toBeInstanceOf(Uint8Array);
  });

  it.each([
    ["broke", "throw new RangeError('broken')", "broken"],
    ["ended without a word", "process.exit(0)", "ended"],
  ])("fail with a thread that %s, whether they were asked for before or after", async (_, program, said) => {
    const folder = mkdtempSync(join(tmpdir(), "mulu-"));
    const broken = join(folder, "broken.mjs");
    writeFileSync(broken, program);
    const writer = workbookWriter(100, pathToFileURL(broken));
    await expect(writer.write(table("a"))).rejects.toThrow(said);
    await expect(writer.write(table("b"))).rejects.toThrow(said);
    await writer.close();
    rmSync(folder, { recursive: true });
  });
});
