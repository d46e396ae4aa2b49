import { readFileSync } from "node:fs";

import { annexOfList, CatalogSet, ownColumns } from "@mulu/engine";
import type { Paper } from "@mulu/engine";
import type { PublishedDocument } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { writePaperDocx } from "./docx.js";
import { missingSigns, textsOf } from "./fonts.js";
import { partsOf, textsIn } from "./testing/read-office.js";

const compiled = new URL("../../../catalogs/dist/catalogs.json", import.meta.url);
const { documents } = JSON.parse(readFileSync(compiled, "utf8")) as { documents: PublishedDocument[] };
const set = new CatalogSet(documents);
const lists = set.all("list");
const papers = lists.map((list) => [list, annexOfList(set, list)] as const);
const cellsOf = ({ parts }: Paper): string[] =>
  parts.flatMap((part) => (part.is === "table" ? part.rows.flat().map((each) => each?.text ?? "") : []));

describe("the annex of every list standard", () => {
  it("has one row with the name of the list, no blank cell and no Latin word", () => {
    expect(papers.length).toBeGreaterThan(30);
    for (const [{ title }, paper] of papers) {
      const cells = cellsOf(paper);
      expect(cells).toHaveLength(8);
      expect(cells[1]?.replace(/[＊△◇]$/, "")).toBe(title.zh);
      expect(cells.filter((text) => text.trim() === "")).toEqual([]);
      expect(textsOf(paper).filter((text) => /[A-Za-z]{2,}/.test(text))).toEqual([]);
    }
  });

  it("holds every condition of entry and of removal that the standard has", () => {
    for (const [{ entry = [], removal = [] }, paper] of papers) {
      const text = cellsOf(paper).join("\n");
      expect([...entry, ...removal].filter(({ zh }) => !text.includes(zh))).toEqual([]);
    }
  });

  it("says of a clause that only supports the list that it does", () => {
    const supported = papers.filter(([{ fieldBasis }]) => fieldBasis.some(({ weight }) => weight === "supporting"));
    expect(supported.length).toBeGreaterThan(0);
    for (const [, paper] of supported) expect(cellsOf(paper)[4]).toContain("（佐证）");
  });

  it("never passes for the official text where it is none, nor for the names on the list", () => {
    for (const [{ official }, { title, under }] of papers) {
      expect(title).toContain("标准");
      expect(under.some((line) => line.includes("不是官方文本"))).toBe(!official);
    }
  });

  it("stands in the document of Word, text by text, in signs that the font has", async () => {
    const missing = await Promise.all(papers.map(([, paper]) => missingSigns(paper)));
    expect(missing.flat()).toEqual([]);
    for (const [, paper] of papers) {
      const document = partsOf(writePaperDocx(paper))["word/document.xml"] ?? "";
      const held = textsIn(document, "w:p", "w:t").join("\n");
      // A row that is longer than a page goes on in rows below it: its lines stand there, one by one.
      const lines = textsOf(paper).flatMap((text) => text.split("\n"));
      expect(lines.filter((line) => !held.includes(line))).toEqual([]);
    }
  });

  it("takes columns of an office's own, by the names of fields", () => {
    const model = ownColumns("list", ["名单名称", "主管部门", "移出程序"]);
    const [first] = lists;
    expect(first && cellsOf(annexOfList(set, first, model))).toHaveLength(3);
    expect(() => ownColumns("list", ["不存在的列"])).toThrow(/不存在的列/);
  });
});
