import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";

import { build } from "esbuild";
import { expect, it } from "vitest";

import type * as Spreadsheet from "./index.js";

/** The package as a page of a browser loads it: bundled, in a world without Node. */
async function inBrowser(): Promise<typeof Spreadsheet> {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL("index.ts", import.meta.url))],
    bundle: true,
    format: "iife",
    globalName: "spreadsheet",
    platform: "browser",
    metafile: true,
    write: false,
  });
  expect(Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external))).toEqual(
    [],
  );
  const world = createContext({ TextEncoder, TextDecoder, Blob, setTimeout, clearTimeout });
  return runInContext(`${outputFiles[0]?.text ?? ""}; spreadsheet`, world) as typeof Spreadsheet;
}

it("reads and writes tables in a browser: nothing of Node is imported or used", async () => {
  const { readTable, writeCsv, writeXlsx } = await inBrowser();
  const [header, rows] = [["标识", "名称"], [["a", "甲，“乙”\n丙"]]];
  const texts = ({ sheets }: Spreadsheet.ReadTable): unknown =>
    sheets[0]?.rows.map((row) => row.map((cell) => cell?.text));
  const workbook = await writeXlsx({ name: "示例", header, rows });
  expect(JSON.stringify(texts(readTable(workbook, "表.xlsx")))).toBe(JSON.stringify([header, ...rows]));
  expect(JSON.stringify(texts(readTable(writeCsv(header, rows), "表.csv")))).toBe(JSON.stringify([header, ...rows]));
});
